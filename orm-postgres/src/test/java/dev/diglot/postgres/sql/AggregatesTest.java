package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.arrayAgg;
import static dev.diglot.postgres.sql.Postgres.jsonbAgg;
import static dev.diglot.postgres.sql.Postgres.jsonbObjectAgg;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.postgres.sql.Postgres.rangeAgg;
import static dev.diglot.postgres.sql.Postgres.stringAgg;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.StatelessSession;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AggregatesTest {
  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();

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

  @Test
  void valuesAreGatheredInOrder() {
    try (StatelessSession session = SHELF.database().openStateless()) {
      assertThat(
              session
                  .query(Book.class)
                  .select(
                      arrayAgg(col(Book::id))
                          .orderBy(col(Book::id).desc())
                          .filter(col(Book::id).lt(4)))
                  .one())
          .containsExactly(3, 2, 1);
      assertThat(
              session
                  .query(Book.class)
                  .select(
                      jsonbAgg(col(Book::title))
                          .orderBy(col(Book::id).desc())
                          .filter(col(Book::id).gt(1)))
                  .one())
          .isEqualTo(Json.of("[null,\"Ulysses\",\"Emma\"]"));
      assertThat(
              session
                  .query(Book.class)
                  .select(
                      jsonbObjectAgg(col(Book::title), col(Book::id)).filter(col(Book::id).lt(3)))
                  .one())
          .isEqualTo(Json.of("{\"Emma\":2,\"David\":1}"));
      assertThat(session.query(Book.class).select(rangeAgg(range(Book::pages))).one())
          .isEqualTo(Multirange.of(Range.closedOpen(1, 30)));
    }
  }
}
