package dev.diglot.query;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.mapping.Metadata;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs compiled queries; sessions implement it. */
public interface QueryRunner {

  /**
   * The mapping that queries are compiled against.
   *
   * @return the metadata
   */
  Metadata metadata();

  /**
   * The clock of code that asks for the time inside a query.
   *
   * @return the database's clock; the system's unless it was given another
   */
  default Clock clock() {
    return Clock.systemDefaultZone();
  }

  /**
   * The statements that were compiled before.
   *
   * @return the database's cache, or null to compile each query
   */
  default @Nullable StatementCache cache() {
    return null;
  }

  /**
   * Runs a query and reads all rows.
   *
   * @param <R> what a row becomes
   * @param query the query
   * @return the rows; null elements where a selected value is null
   */
  <R> List<R> list(CompiledQuery<R> query);

  /**
   * Runs a query and reads rows while the stream is used.
   *
   * @param <R> what a row becomes
   * @param query the query
   * @return the rows; closing the stream closes the cursor
   */
  <R> Stream<R> stream(CompiledQuery<R> query);

  /**
   * Runs an update or delete by query.
   *
   * @param write the statement
   * @return how many rows it changed
   */
  long execute(CompiledWrite write);

  /**
   * Runs an update or delete by query and reads what it gives back.
   *
   * @param <R> what a row becomes
   * @param write the statement
   * @return one element a row; null elements where a value is null
   */
  <R> List<R> list(CompiledReturning<R> write);

  /**
   * Runs SQL text and reads all rows.
   *
   * @param <R> what a row becomes
   * @param query the text with its binds
   * @return the rows; null elements where a value is null
   */
  <R> List<R> list(RawSelect<R> query);

  /**
   * Runs SQL text and reads rows while the stream is used.
   *
   * @param <R> what a row becomes
   * @param query the text with its binds
   * @return the rows; closing the stream closes the cursor
   */
  <R> Stream<R> stream(RawSelect<R> query);

  /**
   * Runs SQL text that gives no rows.
   *
   * @param sql the text with its binds
   * @param noFlush whether pending writes stay pending
   * @return how many rows it changed
   */
  long execute(RenderedSql sql, boolean noFlush);
}
