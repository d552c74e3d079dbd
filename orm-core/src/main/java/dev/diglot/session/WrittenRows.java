package dev.diglot.session;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a statement that writes rows gives back of them. Each call sends the statement.
 *
 * @param <R> what a row becomes
 */
public final class WrittenRows<R> {
  private final Supplier<List<R>> statement;

  WrittenRows(Supplier<List<R>> statement) {
    this.statement = statement;
  }

  /**
   * Sends the statement.
   *
   * @return one element for each row written; of an insert in the order given, else in no
   *     particular order; null elements where a returned value is null
   * @throws dev.diglot.error.UnsupportedFeatureException when the dialect cannot give rows back
   * @throws dev.diglot.error.DatabaseException when the database refuses the statement
   */
  public List<R> list() {
    return statement.get();
  }

  /**
   * Sends a statement that writes one row.
   *
   * @return what that row gives
   * @throws QueryException when none or several were written; they are, until a rollback
   */
  public R one() {
    List<R> rows = list();
    if (rows.isEmpty()) {
      throw new QueryException(
          QueryError.NO_RESULT,
          "Expected one row to be written, got none. Use oneOrNone() when there may be none.");
    }
    return single(rows);
  }

  /**
   * Sends a statement that writes one row, or none.
   *
   * @return what the row gives, or empty when there is none or the returned value is null
   * @throws QueryException when several were written; they are, until a rollback
   */
  public Optional<R> oneOrNone() {
    List<R> rows = list();
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(single(rows));
  }

  private static <R> R single(List<R> rows) {
    if (rows.size() > 1) {
      throw new QueryException(
          QueryError.TOO_MANY_RESULTS,
          "Expected one row to be written, got "
              + rows.size()
              + ". Roll back and narrow the statement, or use list().");
    }
    return rows.get(0);
  }
}
