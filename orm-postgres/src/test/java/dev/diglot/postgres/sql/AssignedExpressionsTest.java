package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Postgres.array;
import static dev.diglot.postgres.sql.Postgres.hstore;
import static dev.diglot.postgres.sql.Postgres.json;
import static dev.diglot.postgres.sql.Postgres.multirange;
import static dev.diglot.postgres.sql.Postgres.network;
import static dev.diglot.postgres.sql.Postgres.range;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.postgres.testing.Shelf;
import dev.diglot.postgres.type.Cidr;
import dev.diglot.postgres.type.Json;
import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import dev.diglot.session.StatelessSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** PostgreSQL's expressions as what an update sets. */
class AssignedExpressionsTest {
  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();

  @Test
  void everyKindIsSet() {
    try (StatelessSession session = SHELF.database().openStateless()) {
      session
          .update(Book.class)
          .set(Book::marks)
          .to(array(Book::marks).remove(5).concat(List.of(7)))
          .set(Book::counts)
          .to(array(Book::counts).append(6).as(int[].class))
          .set(Book::names)
          .to(array(Book::names).replace("x", "z").as(String[].class))
          .set(Book::facts)
          .to(json(Book::facts).set(Json.encode(List.of(1)), "tags").as(String.class))
          .set(Book::labels)
          .to(hstore(Book::labels).concat(Map.of("d", "4")).delete("a"))
          .set(Book::pages)
          .to(range(Book::pages).intersection(Range.closed(5, 50)))
          .set(Book::spans)
          .to(multirange(Book::spans).difference(Multirange.of(Range.closedOpen(2, 12))))
          .set(Book::network)
          .to(network(Book::address).network())
          .where(col(Book::id).eq(1))
          .execute();
      Book book = session.find(Book.class, 1).orElseThrow();
      assertThat(book.marks()).containsExactly(1, 9, 7);
      assertThat(book.counts()).containsExactly(4, 5, 6);
      assertThat(book.names()).containsExactly("z", "y");
      assertThat(book.facts()).contains("\"tags\": [1]");
      assertThat(book.labels()).containsOnlyKeys("b", "c", "d");
      assertThat(book.pages()).isEqualTo(Range.closedOpen(5, 10));
      assertThat(book.spans())
          .isEqualTo(Multirange.of(Range.closedOpen(1, 2), Range.closedOpen(12, 20)));
      assertThat(book.network()).isEqualTo(new Cidr("10.0.0.0/8"));
    }
  }
}
