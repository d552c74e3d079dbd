package dev.diglot.guides;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.generateSeries;
import static dev.diglot.postgres.sql.Postgres.hstore;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.jsonToRecordset;
import static dev.diglot.postgres.sql.Postgres.jsonbObjectAgg;
import static dev.diglot.postgres.sql.Postgres.multirange;
import static dev.diglot.postgres.sql.Postgres.network;
import static dev.diglot.postgres.sql.Postgres.unnest;
import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.sql.ElementRows;
import dev.diglot.postgres.sql.NumberRows;
import dev.diglot.postgres.sql.Numbered;
import dev.diglot.postgres.sql.RecordRows;
import dev.diglot.postgres.type.Cidr;
import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.JsonValue;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.Session;
import dev.diglot.sql.Root;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the page about PostgreSQL: more types, and functions that give rows. */
class PostgresTypesGuideTest {
  private static Database db;

  private Session session;

  @BeforeAll
  static void open() {
    System.setProperty("db", "postgres");
    try {
      db = ExampleDatabase.open("visits", Metadata.of(Visit.class));
    } finally {
      System.clearProperty("db");
    }
    db.createAll();
    db.transaction(
        work -> {
          work.add(Visit.of("Ann", "10.1.2.3"));
          work.add(Visit.of("Bob", "192.168.0.9"));
        });
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @BeforeEach
  void begin() {
    session = db.openSession();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void typesComeBack() {
    Visit ann = session.query(Visit.class).where(col(Visit::name).eq("Ann")).one();
    assertThat(ann.gift()).isEqualTo(JsonValue.ofNull());
    assertThat(ann.flags().text()).isEqualTo("000");
    assertThat(session.query(Visit.class).where(array(Visit::steps).contains(9)).count())
        .isEqualTo(2);
  }

  @Test
  void jsonFromValues() {
    // tag::json-values[]
    List<Visit> teaDrinkers =
        session
            .query(Visit.class)
            .where(json(Visit::lines).contains(List.of(Map.of("product", "tea"))))
            .list();
    session
        .update(Visit.class)
        .set(Visit::lines)
        .to(json(Visit::lines).set(Json.encode(7), "0", "count").asList(Visit.Line.class))
        .where(col(Visit::name).eq("Bob"))
        .execute();
    // end::json-values[]
    assertThat(teaDrinkers).hasSize(2);
    assertThat(
            session
                .query(Visit.class)
                .where(json(Visit::lines).get(0).get("count").asLong().eq(7L))
                .select(Visit::name)
                .one())
        .isEqualTo("Bob");
    session.rollback();
  }

  @Test
  void hstoreAndNetworks() {
    // tag::maps[]
    List<Visit> inRed =
        session
            .query(Visit.class)
            .where(hstore(Visit::labels).contains(Map.of("coat", "red")))
            .where(network(Visit::address).within(new Cidr("10.0.0.0/8")))
            .list();
    // end::maps[]
    assertThat(inRed).extracting(Visit::name).containsExactly("Ann");
  }

  @Test
  void multiranges() {
    // tag::multiranges[]
    List<Visit> passedBy =
        session
            .query(Visit.class)
            .where(multirange(Visit::aisles).overlaps(Range.closed(4, 7)))
            .list();
    // end::multiranges[]
    assertThat(passedBy).hasSize(2);
    assertThat(session.query(Visit.class).where(multirange(Visit::aisles).contains(6)).count())
        .isZero();
  }

  @Test
  void seriesOfNumbers() {
    // tag::series[]
    NumberRows<Integer> aisle = generateSeries(1, 5);
    Root<Visit> visit = alias(Visit.class, "v");
    List<Long> visitors =
        session
            .query(aisle)
            .leftJoin(visit, multirange(visit.get(Visit::aisles)).contains(aisle.value()))
            .groupBy(aisle.value())
            .select(count(visit.get(Visit::id)))
            .orderBy(aisle.value().asc())
            .list();
    // end::series[]
    assertThat(visitors).containsExactly(2L, 2L, 2L, 2L, 0L);
  }

  @Test
  void elementsAsRows() {
    // tag::unnest[]
    Numbered<ElementRows<String>> tag = unnest(array(Visit::tags)).withOrdinality();
    List<String> firstTags =
        session
            .query(Visit.class)
            .join(tag)
            .where(tag.ordinality().eq(1L))
            .select(tag.rows().value())
            .list();
    // end::unnest[]
    assertThat(firstTags).containsExactly("new", "new");
  }

  @Test
  void recordsOfJson() {
    // tag::recordset[]
    RecordRows<Visit.Line> line = jsonToRecordset(json(Visit::lines), Visit.Line.class);
    List<Visit.Line> dear =
        session
            .query(Visit.class)
            .join(line)
            .where(line.get(Visit.Line::price).gt(new BigDecimal("2")))
            .select(
                Visit.Line::new,
                line.get(Visit.Line::product),
                line.get(Visit.Line::count),
                line.get(Visit.Line::price))
            .list();
    // end::recordset[]
    assertThat(dear).extracting(Visit.Line::product).containsExactly("cup", "cup");
  }

  @Test
  void objectsOfGroups() {
    // tag::aggregates[]
    Json addresses =
        session
            .query(Visit.class)
            .select(jsonbObjectAgg(col(Visit::name), network(Visit::address).host()))
            .one();
    // end::aggregates[]
    assertThat(addresses).isEqualTo(Json.of("{\"Ann\": \"10.1.2.3\", \"Bob\": \"192.168.0.9\"}"));
  }
}
