package dev.diglot.session;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.loading.Loader;
import dev.diglot.query.CompiledQuery;
import dev.diglot.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The rows of a query that come by other means than its statement.
 *
 * @param <R> what a row becomes
 */
public final class AwaitedRows<R> {
  private final CompiledQuery<R> query;
  private final Dialect dialect;
  private final Loader loader;

  AwaitedRows(CompiledQuery<R> query, Dialect dialect, Loader loader) {
    this.query = query;
    this.dialect = dialect;
    this.loader = loader;
  }

  /**
   * The statement that would give the rows.
   *
   * @return text and values
   */
  public RenderedSql statement() {
    return query.rendered(dialect);
  }

  /**
   * How many columns the rows have.
   *
   * @return the number
   */
  public int width() {
    return query.shape().width();
  }

  /**
   * Makes of rows what the query makes of its own. While they are read, no other statement can run.
   *
   * @param rows the rows
   * @param codecs how their columns are read
   * @param consumer takes what each row becomes
   * @return how many rows there were
   * @throws dev.diglot.error.QueryException when an entity among the rows has a plain to-one
   *     relationship, which takes another statement
   * @throws SQLException when the rows cannot be read
   */
  public long read(ResultSet rows, Codecs codecs, Consumer<? super R> consumer)
      throws SQLException {
    return loader.read(query, rows, codecs, consumer);
  }
}
