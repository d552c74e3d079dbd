package dev.diglot.guides;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.postgres.sql.Postgres.regexIgnoreCase;
import static dev.diglot.postgres.sql.Postgres.stringAgg;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.Table;
import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.annotation.Exclude;
import dev.diglot.postgres.annotation.Jsonb;
import dev.diglot.postgres.annotation.PgEnum;
import dev.diglot.postgres.session.HeldLock;
import dev.diglot.postgres.session.Listener;
import dev.diglot.postgres.session.LockKey;
import dev.diglot.postgres.session.Notification;
import dev.diglot.postgres.session.PostgresDatabase;
import dev.diglot.postgres.session.PostgresSession;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.Session;
import dev.diglot.session.StatelessSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the page about PostgreSQL. */
class PostgresGuideTest {
  // tag::tables[]
  enum Mood {
    CALM,
    LOUD
  }

  @Entity
  @Table(
      indexes = {
        @Index(columns = "facts jsonb_path_ops", method = "gin"),
        @Index(columns = "(lower(guest))", name = "ix_booking_guest"),
        @Index(columns = "guest", where = "not cancelled", name = "ix_booking_open")
      },
      checks = @Check("guest ~* '^[a-z ]+$'"))
  @Exclude(
      value = {"room with =", "during with &&"},
      where = "not cancelled")
  record Booking(
      @Id int id,
      int room,
      Range<LocalDate> during,
      String guest,
      boolean cancelled,
      @PgEnum Mood mood,
      @Jsonb Map<String, Object> facts) {}

  // end::tables[]

  // tag::partial[]
  @Entity
  @Table(
      indexes = @Index(columns = "room", unique = true, where = "not gone", name = "ux_stay_room"))
  record Stay(@Id int id, int room, String guest, boolean gone) {}

  // end::partial[]

  private static Database db;

  private Session session;

  @BeforeAll
  static void open() {
    System.setProperty("db", "postgres");
    try {
      db = ExampleDatabase.open("guide", Metadata.of(Reading.class, Stay.class));
    } finally {
      System.clearProperty("db");
    }
    db.createAll();
    db.transaction(
        work ->
            work.add(
                new Reading(
                    "Emma",
                    List.of(3, 5),
                    Map.of("shelf", "b", "tags", List.of("new")),
                    Range.closed(1, 9))));
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
  void arrays() {
    // tag::arrays[]
    List<Reading> good =
        session
            .query(Reading.class)
            .where(array(Reading::marks).any().gt(4).and(array(Reading::marks).contains(3)))
            .list();
    // end::arrays[]
    assertThat(good).hasSize(1);
    assertThat(session.query(Reading.class).where(array(Reading::marks).all().gt(4)).count())
        .isZero();
  }

  @Test
  void lambdasAskListsAndRanges() {
    // tag::lambdas[]
    int page = 9;
    List<Reading> marked =
        session
            .query(Reading.class)
            .where(r -> r.marks().contains(3) && r.pages().contains(page))
            .list();
    // end::lambdas[]
    assertThat(marked)
        .isEqualTo(
            session.query(Reading.class).list().stream()
                .filter(r -> r.marks().contains(3) && r.pages().contains(page))
                .toList());
  }

  @Test
  void jsonDocuments() {
    // tag::json[]
    List<Reading> shelved =
        session
            .query(Reading.class)
            .where(json(Reading::facts).get("shelf").asText().eq("b"))
            .where(json(Reading::facts).contains("{\"tags\": [\"new\"]}"))
            .list();
    // end::json[]
    assertThat(shelved).hasSize(1);
    assertThat(session.query(Reading.class).where(json(Reading::facts).hasKey("x")).count())
        .isZero();
  }

  @Test
  void ranges() {
    // tag::ranges[]
    List<Reading> open =
        session
            .query(Reading.class)
            .where(range(Reading::pages).contains(9))
            .where(range(Reading::pages).strictlyLeftOf(Range.atLeast(10)))
            .list();
    // end::ranges[]
    assertThat(open).hasSize(1);
    assertThat(session.query(Reading.class).where(range(Reading::pages).contains(10)).count())
        .isZero();
  }

  @Test
  void texts() {
    // tag::texts[]
    String titles =
        session
            .query(Reading.class)
            .where(regexIgnoreCase(Reading::title, "^e"))
            .select(stringAgg(Reading::title, ", ").orderBy(col(Reading::title).asc()))
            .one();
    // end::texts[]
    assertThat(titles).isEqualTo("Emma");
  }

  @Test
  void tables() {
    assertThat(Metadata.of(Booking.class).ddl(db.dialect()))
        .contains("exclude using gist (room with =, during with &&) where (not cancelled)");
  }

  @Test
  void copies() {
    // tag::copy[]
    PostgresSession postgres = PostgresSession.of(session);
    long copied =
        postgres.copyIn(
            Reading.class,
            IntStream.range(0, 5_000)
                .mapToObj(i -> new Reading("Copy " + i, List.of(), Map.of(), Range.closed(1, 2))));

    List<String> titles = new ArrayList<>();
    postgres.copyOut(
        session.query(Reading.class).where(col(Reading::title).startsWith("Copy")),
        reading -> titles.add(reading.title()));
    // end::copy[]
    assertThat(copied).isEqualTo(5_000);
    assertThat(titles).hasSize(5_000);
  }

  @Test
  void partialIndexesDecide() {
    StatelessSession stays = session.stateless();
    stays.insertAll(List.of(new Stay(1, 7, "Ann", true), new Stay(2, 7, "Bob", false)));
    // tag::deciding[]
    stays
        .insertInto(Stay.class)
        .row(new Stay(3, 7, "Cid", false))
        .onConflict(Stay::room)
        .where(stay -> !stay.gone()) // on conflict (room) where not gone
        .doUpdate()
        .set(Stay::guest)
        .toGiven()
        .execute();
    // end::deciding[]
    assertThat(session.query(Stay.class).orderBy(Stay::id).select(Stay::guest).list())
        .containsExactly("Ann", "Cid");
  }

  @Test
  void locks() {
    // tag::locks[]
    PostgresSession postgres = PostgresSession.of(session);
    postgres.lock(LockKey.of("nightly report")); // until the transaction ends
    boolean free = postgres.tryLock(LockKey.of(7, 42));

    try (HeldLock lock = PostgresDatabase.of(db).lock(LockKey.of("import"))) {
      // across transactions, on a connection of its own
      assertThat(lock.key()).isEqualTo(LockKey.of("import"));
    }
    // end::locks[]
    assertThat(free).isTrue();
  }

  @Test
  void messages() {
    // tag::listen[]
    try (Listener news = PostgresDatabase.of(db).listen("news")) {
      db.transaction(work -> PostgresSession.of(work).notify("news", "Emma was read"));

      Optional<Notification> message = news.receive(Duration.ofSeconds(5));
      assertThat(message).get().extracting(Notification::message).isEqualTo("Emma was read");
    }
    // end::listen[]
  }
}
