package dev.diglot.examples.ch06postgres;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.range;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows PostgreSQL's types as plain fields, and their operators in queries. */
public final class PostgresTypes {

  private PostgresTypes() {}

  /**
   * Runs the chapter; on another database it says how to run it on PostgreSQL.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(6, "PostgreSQL's types and operators");
    if (!ExampleDatabase.isPostgres()) {
      Show.needsPostgres();
      return;
    }
    try (Database db = ExampleDatabase.open("postgrestypes", Metadata.of(Example.class))) {
      db.createAll();
      try (Session session = db.openSession()) {
        store(session);
        find(session);
      }
    }
  }

  private static void store(Session session) {
    Show.step("A row with a UUID, a range, a JSON document and an array");
    // tag::store[]
    Example example =
        new Example(
            UUID.fromString("2d2f28bb-84a0-4b2c-9b3e-0f2e2b1d0a11"),
            Range.closed(1, 9),
            Map.of("key", "value"),
            List.of(3, 5, 7));
    session.add(example);
    session.commit();
    Show.value("range", example.intRange());
    // end::store[]
  }

  private static void find(Session session) {
    Show.step("The array contains 5");
    // tag::array[]
    Example byArray = session.query(Example.class).where(array(Example::pgArray).contains(5)).one();
    Show.value("array", byArray.pgArray());
    // end::array[]

    Show.step("The member of the document equals a text");
    // tag::json[]
    Example byJson =
        session
            .query(Example.class)
            .where(json(Example::pgJson).get("key").asText().eq("value"))
            .one();
    Show.value("json", byJson.pgJson());
    // end::json[]

    Show.step("The range has a number");
    // tag::range[]
    Example byRange =
        session.query(Example.class).where(range(Example::intRange).contains(9)).one();
    Show.value("same object", byRange == byArray);
    // end::range[]
  }
}
