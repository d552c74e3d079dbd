package dev.diglot.examples.ch07search;

import static dev.diglot.postgres.sql.Postgres.headline;
import static dev.diglot.postgres.sql.Postgres.toTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.postgres.sql.Postgres.tsVector;
import static dev.diglot.postgres.sql.Postgres.webSearchToTsQuery;
import static dev.diglot.sql.Sql.col;

import dev.diglot.database.Database;
import dev.diglot.examples.ExampleDatabase;
import dev.diglot.examples.Show;
import dev.diglot.mapping.Metadata;
import dev.diglot.postgres.mixin.Searchable;
import dev.diglot.postgres.sql.TsQueryExpr;
import dev.diglot.session.Session;

/** Shows full-text search: as a mixin, as expressions, and over a generated column. */
public final class Search {

  private Search() {}

  /**
   * Runs the chapter; on another database it says how to run it on PostgreSQL.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Show.chapter(7, "Full-text search");
    if (!ExampleDatabase.isPostgres()) {
      Show.needsPostgres();
      return;
    }
    try (Database db = ExampleDatabase.open("search", Metadata.of(Book.class))) {
      db.createAll();
      try (Session session = db.openSession()) {
        session.add(
            new Book("David Copperfield", "Whether I, David Copperfield, am the hero of my life"));
        session.add(new Book("Moby-Dick", "Call me Ishmael, and mind the whale"));
        session.commit();
        typed(session);
        written(session);
        generated(session);
      }
    }
  }

  private static void typed(Session session) {
    Show.step("What users type, by the mixin");
    // tag::mixin[]
    Show.value(
        "David & Copperfield",
        Searchable.search(session, Book.class, Book::body, "David & Copperfield"));
    Show.value("cat & dog", Searchable.search(session, Book.class, Book::body, "cat & dog"));
    // end::mixin[]
  }

  private static void written(Session session) {
    Show.step("The same by expressions");
    // tag::expressions[]
    Book found =
        session
            .query(Book.class)
            .where(
                toTsVector("english", Book::body)
                    .matches(toTsQuery("english", "David & Copperfield")))
            .one();
    Show.value("found", found);
    // end::expressions[]
  }

  private static void generated(Session session) {
    Show.step("Over the generated column, by its index, with the place that was found");
    // tag::generated[]
    TsQueryExpr query = webSearchToTsQuery("english", "whales");
    String place =
        session
            .query(Book.class)
            .where(tsVector(Book::words).matches(query))
            .orderBy(tsVector(Book::words).rank(query).desc())
            .select(headline("english", col(Book::body), query, "StartSel=[, StopSel=]"))
            .one();
    Show.value("place", place);
    // end::generated[]
  }
}
