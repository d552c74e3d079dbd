package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.toTsQuery;
import static dev.diglot.postgres.sql.Postgres.toTsVector;
import static dev.diglot.postgres.sql.Postgres.tsVector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.mixin.Searchable;
import dev.diglot.postgres.testing.Shelf;
import dev.diglot.session.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();
  private static final TsVectorExpr BODY = toTsVector("english", Book::body);

  @Test
  void aGeneratedColumnWithItsIndexIsSearched() {
    SHELF
        .where(tsVector(Book::words).matches(toTsQuery("english", "chase")))
        .is("b.words @@ to_tsquery('english', ?)", "id = 2", "chase");
    SHELF.run(
        "do $$ begin perform 1 from pg_indexes where tablename = 'book' and indexdef like"
            + " '%using gin (words)%' or indexdef like '%USING gin (words)%'; if not found then"
            + " raise 'no index'; end if; end $$");
  }

  @Test
  void aMalformedQueryIsSaidToBeOne() {
    try (Session session = SHELF.database().openSession()) {
      assertThatThrownBy(
              () ->
                  session
                      .query(Book.class)
                      .where(BODY.matches(toTsQuery("english", "cat & & dog")))
                      .list())
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("tsquery")
          .hasMessageContaining("webSearchToTsQuery");
    }
  }

  @Test
  void searchableFindsWhatUsersType() {
    try (Session session = SHELF.database().openSession()) {
      assertThat(Searchable.search(session, Book.class, Book::body, "David & Copperfield"))
          .extracting(Book::id)
          .containsExactly(1);
      assertThat(Searchable.search(session, Book.class, Book::body, "cat & dog"))
          .extracting(Book::id)
          .containsExactly(2);
      assertThat(Searchable.search(session, Book.class, Book::body, "'; drop table book"))
          .isEmpty();
    }
  }
}
