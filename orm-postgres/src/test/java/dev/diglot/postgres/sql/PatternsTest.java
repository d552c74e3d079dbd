package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.ilike;
import static dev.diglot.postgres.sql.Postgres.notIlike;
import static dev.diglot.postgres.sql.Postgres.notRegex;
import static dev.diglot.postgres.sql.Postgres.notRegexIgnoreCase;
import static dev.diglot.postgres.sql.Postgres.regex;
import static dev.diglot.postgres.sql.Postgres.regexIgnoreCase;
import static dev.diglot.postgres.sql.Postgres.stringAgg;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.session.StatelessSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static final Shelf<Book> SHELF = new Shelf<>(Book.class, "book", "b");

  @BeforeAll
  static void fill() {
    SHELF.run(Book.ROWS);
  }

  @AfterAll
  static void close() {
    SHELF.database().close();
  }

  @Test
  void ilikeIgnoresCase() {
    SHELF.where(ilike(Book::title, "dAV%")).is("b.title ilike ?", "title ilike 'dav%'", "dAV%");
    SHELF.where(notIlike(Book::title, "d%")).is("b.title not ilike ?", "title !~~* 'd%'", "d%");
  }

  @Test
  void regularExpressionsMatchParts() {
    SHELF.where(regex(Book::title, "^D.v")).is("b.title ~ ?", "title ~ '^D.v'", "^D.v");
    SHELF.where(regexIgnoreCase(Book::title, "^d")).is("b.title ~* ?", "title ~* '^d'", "^d");
    SHELF.where(notRegex(Book::title, "^D")).is("b.title !~ ?", "title !~ '^D'", "^D");
    SHELF.where(notRegexIgnoreCase(Book::title, "^d")).is("b.title !~* ?", "title !~* '^d'", "^d");
  }

  @Test
  void stringAggJoinsTextsInOrder() {
    try (StatelessSession session = SHELF.database().openStateless()) {
      assertThat(
              session
                  .query(Book.class)
                  .select(
                      stringAgg(Book::title, ", ")
                          .orderBy(col(Book::title).desc())
                          .filter(col(Book::id).gt(1)))
                  .one())
          .isEqualTo("Ulysses, Emma");
      assertThat(
              session
                  .query(Book.class)
                  .select(
                      stringAgg(Book::language, "|").distinct().orderBy(col(Book::language).asc()))
                  .one())
          .isEqualTo("english|simple");
    }
  }
}
