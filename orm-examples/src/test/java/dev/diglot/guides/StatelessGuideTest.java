package dev.diglot.guides;

import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static dev.diglot.sql.Sql.excluded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.database.Database;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.AnySession;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Root;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to stateless sessions. */
class StatelessGuideTest {

  // tag::record[]
  @Entity
  record City(@Id @GeneratedValue Integer id, @Column(length = 80) String name, long inhabitants) {
    City(String name, long inhabitants) {
      this(null, name, inhabitants);
    }
  }

  // end::record[]

  // tag::rate[]
  @Entity
  record Rate(@Id @Column(length = 3) String currency, double value) {}

  // end::rate[]

  @Entity
  record Quote(@Id @Column(length = 3) String currency, double value) {}

  // tag::either[]
  static List<City> largest(AnySession session, int most) {
    return session.query(City.class).orderBy(col(City::inhabitants).desc()).limit(most).list();
  }

  // end::either[]

  private Database db;

  @BeforeEach
  void open() {
    Metadata metadata = Metadata.of(City.class, Rate.class, Quote.class);
    db = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), metadata);
    db.createAll();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void everyWriteReturnsTheNewValue() {
    // tag::write[]
    try (StatelessSession session = db.openStateless()) {
      City oxford = session.insert(new City("Oxford", 160_000));
      assertThat(oxford.id()).isNotNull(); // the instance with its key

      session.update(new City(oxford.id(), "Oxford", 165_000));
      session.delete(oxford);
      session.commit();
    }
    // end::write[]
  }

  @Test
  void someProperties() {
    try (StatelessSession session = db.openStateless()) {
      City oxford = session.insert(new City("Oxford", 160_000));
      // tag::some[]
      session.update(new City(oxford.id(), "unknown", 165_000), City::inhabitants);
      // end::some[]
      assertThat(session.get(City.class, oxford.id()))
          .isEqualTo(new City(oxford.id(), "Oxford", 165_000));
    }
  }

  @Test
  void manyRowsGoTogether() {
    // tag::bulk[]
    List<City> cities =
        IntStream.rangeClosed(1, 10_000).mapToObj(i -> new City("City " + i, i)).toList();
    try (StatelessSession session = db.openStateless()) {
      List<City> saved = session.insertAll(cities); // with their keys, in the same order
      assertThat(saved.get(4_999).name()).isEqualTo("City 5000");
      session.commit();
    }
    // end::bulk[]

    try (StatelessSession session = db.openStateless()) {
      assertThat(session.query(City.class).where(col(City::inhabitants).gt(9_000)).count())
          .isEqualTo(1_000);
    }
  }

  @Test
  void whatOnlyAsksTakesEitherKindOfSession() {
    try (StatelessSession session = db.openStateless()) {
      session.insertAll(List.of(new City("Oxford", 160_000), new City("London", 9_000_000)));
      session.commit();
      assertThat(largest(session, 1)).extracting(City::name).containsExactly("London");
    }
    try (Session session = db.openSession()) {
      assertThat(largest(session, 1)).extracting(City::name).containsExactly("London");
    }
  }

  @Test
  void upsertsInsertOrUpdate() {
    try (StatelessSession session = db.openStateless()) {
      // tag::upsert[]
      session.insert(new Rate("EUR", 1.0));
      session.upsertAll(List.of(new Rate("EUR", 1.1), new Rate("CHF", 0.9)));
      // end::upsert[]
      assertThat(session.query(Rate.class).orderBy(Rate::currency).list())
          .containsExactly(new Rate("CHF", 0.9), new Rate("EUR", 1.1));
    }
  }

  @Test
  void mergesJoinOneTableWithAnother() {
    try (StatelessSession session = db.openStateless()) {
      session.insertAll(List.of(new Rate("EUR", 1.0), new Rate("CHF", 0.9)));
      session.insertAll(List.of(new Quote("EUR", 1.1), new Quote("CHF", 0), new Quote("DKK", 7)));
      // tag::merge[]
      Root<Quote> quote = alias(Quote.class, "quote");
      long written =
          session
              .mergeInto(Rate.class)
              .using(quote, col(Rate::currency).eq(quote.get(Quote::currency)))
              .whenMatched(quote.get(Quote::value).eq(0.0))
              .delete()
              .whenMatched()
              .update()
              .set(Rate::value)
              .to(quote.get(Quote::value))
              .whenNotMatched()
              .insert()
              .set(Rate::currency)
              .to(quote.get(Quote::currency))
              .set(Rate::value)
              .to(quote.get(Quote::value))
              .execute();
      // end::merge[]
      assertThat(written).isEqualTo(3);
      assertThat(session.query(Rate.class).orderBy(Rate::currency).list())
          .containsExactly(new Rate("DKK", 7), new Rate("EUR", 1.1));
    }
  }

  @Test
  void insertsSayWhatBecomesOfRowsThatAreThere() {
    try (StatelessSession session = db.openStateless()) {
      session.insert(new Rate("EUR", 1.0));
      // tag::nothing[]
      List<Rate> fresh =
          session
              .insertInto(Rate.class)
              .rows(List.of(new Rate("EUR", 1.1), new Rate("CHF", 0.9)))
              .onConflict(Rate::currency)
              .doNothing()
              .returning()
              .list();
      assertThat(fresh).containsExactly(new Rate("CHF", 0.9)); // the euro was there
      // end::nothing[]
      // tag::conflict[]
      long written =
          session
              .insertInto(Rate.class)
              .rows(List.of(new Rate("EUR", 0.8), new Rate("CHF", 1.2)))
              .onConflict(Rate::currency)
              .doUpdate()
              .set(Rate::value)
              .to(excluded(Rate::value))
              .where(col(Rate::value).lt(excluded(Rate::value)))
              .execute();
      assertThat(written).isEqualTo(1); // only the franc has risen
      // end::conflict[]
    }
  }
}
