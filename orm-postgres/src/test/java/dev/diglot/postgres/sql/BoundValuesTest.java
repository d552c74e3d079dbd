package dev.diglot.postgres.sql;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.function;
import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Functions.value;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import dev.diglot.postgres.testing.Shelf;
import dev.diglot.session.StatelessSession;
import dev.diglot.sql.Expr;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Values that meet no column, whose types PostgreSQL must be told. */
class BoundValuesTest {
  @AutoClose private static final Shelf<Book> SHELF = Book.shelf();

  private static <V> V selected(Expr<V> value) {
    try (StatelessSession session = SHELF.database().openStateless()) {
      return session.query(Book.class).where(col(Book::id).eq(1)).select(value).one();
    }
  }

  @Test
  void timesAreBoundToTheMicrosecond() {
    Instant moment = Instant.parse("2024-02-29T12:00:00.123456Z");
    LocalDateTime time = LocalDateTime.parse("2024-02-29T12:34:56.5");
    assertThat(selected(coalesce(value(moment), moment))).isEqualTo(moment);
    assertThat(selected(coalesce(value(time), time))).isEqualTo(time);
    assertThat(selected(coalesce(value(LocalTime.NOON), LocalTime.NOON))).isEqualTo(LocalTime.NOON);
    assertThat(selected(function("date_trunc", LocalDateTime.class, literal("hour"), value(time))))
        .isEqualTo(LocalDateTime.parse("2024-02-29T12:00:00"));
  }

  @Test
  @SuppressWarnings("NullAway") // What a careless caller does.
  void nullIsRefusedWithWhatToAskInstead() {
    RangeExpr<Integer> pages = new RangeExpr<>(literal(1).node());
    assertThatThrownBy(() -> pages.contains((Integer) null))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("isNull()");
  }
}
