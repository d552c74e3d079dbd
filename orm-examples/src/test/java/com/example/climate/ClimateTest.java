package com.example.climate;

import static dev.diglot.sql.Functions.max;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of one's own on every database, and its methods in queries. */
class ClimateTest {
  private final List<String> sent = new ArrayList<>();
  private Database db;

  /** What a row of SQL text becomes. */
  record Shown(String name, Temperature inside) {}

  private static Temperature degrees(String celsius) {
    return new Temperature(new BigDecimal(celsius));
  }

  private void open(String name) {
    System.setProperty("db", name);
    try {
      db =
          ExampleDatabase.builder("climate")
              .metadata(Metadata.of(Room.class))
              .listener(execution -> sent.add(execution.sql()))
              .open();
    } finally {
      System.clearProperty("db");
    }
    db.dropAll();
    db.createAll();
    db.transaction(
        session -> {
          session.add(new Room("kitchen", degrees("20.5"), degrees("8")));
          session.add(new Room("cellar", degrees("-3"), degrees("-10")));
          session.add(new Room("attic", degrees("9"), degrees("9.0")));
        });
    sent.clear();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void itsMethodsMeanTheSameInQueries(String name) {
    open(name);
    try (Session session = db.openSession()) {
      // tag::use[]
      Temperature mild = new Temperature(new BigDecimal("15"));
      List<Room> warm = session.query(Room.class).where(r -> r.inside().warmerThan(mild)).list();
      List<Room> losing = session.query(Room.class).where(Room::losesHeat).list();
      // end::use[]
      assertThat(warm).extracting(Room::name).containsExactly("kitchen");
      assertThat(sent.get(0)).endsWith(" where r.inside > ?");
      assertThat(losing).extracting(Room::name).containsExactly("kitchen");
      assertThat(sent.get(1)).endsWith(" where not (? > r.inside) and r.inside > r.outside");
      assertThat(session.query(Room.class).list()).filteredOn(Room::losesHeat).isEqualTo(losing);
      assertThat(
              session
                  .query(Room.class)
                  .where(r -> r.inside().compareTo(r.outside()) == 0)
                  .select(Room::name)
                  .list())
          .containsExactly("attic");
      assertThat(
              session
                  .query(Room.class)
                  .where(r -> List.of(mild, degrees("-3.0")).contains(r.inside()))
                  .select(Room::name)
                  .list())
          .containsExactly("cellar");
      assertThat(session.query(Room.class).select(r -> r.outside().celsius()).list())
          .containsExactlyInAnyOrder(
              new BigDecimal("8.0"), new BigDecimal("-10.0"), new BigDecimal("9.0"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void itIsATypeLikeAnyOther(String name) {
    open(name);
    Temperature cold = degrees("-3");
    try (Session session = db.openSession()) {
      assertThat(session.query(Room.class).select(max(col(Room::inside))).one())
          .isEqualTo(degrees("20.5"));
      assertThat(
              session
                  .sql("select name, inside from room where inside = :cold")
                  .bind("cold", cold)
                  .list(Shown.class))
          .containsExactly(new Shown("cellar", cold));
      session.query(Room.class).where(col(Room::inside).eq(cold)).one().heat(degrees("5"));
      session.commit();
      assertThat(session.update(Room.class).set(Room::outside).to(cold).execute()).isEqualTo(3);
      assertThat(session.query(Room.class).where(Room::losesHeat).count()).isEqualTo(3);
    }
    try (StatelessSession session = db.openStateless()) {
      session.insertAll(
          IntStream.range(0, 100).mapToObj(i -> new Room("r" + i, degrees("1"), cold)).toList());
      assertThat(session.query(Room.class).where(col(Room::inside).eq(degrees("1"))).count())
          .isEqualTo(100);
    }
  }
}
