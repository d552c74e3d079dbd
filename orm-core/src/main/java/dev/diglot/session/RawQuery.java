package dev.diglot.session;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.query.NamedParameters;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.RawSelect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with named parameters such as {@code :name}; their values are always bound. A collection
 * fills a list, as in {@code in (:ids)}.
 */
public final class RawQuery {
  private final QueryRunner runner;
  private final String sql;
  private final Map<String, @Nullable Object> values;
  private final boolean noFlush;

  private RawQuery(
      QueryRunner runner, String sql, Map<String, @Nullable Object> values, boolean noFlush) {
    this.runner = runner;
    this.sql = sql;
    this.values = values;
    this.noFlush = noFlush;
  }

  /** SQL text without values yet. */
  static RawQuery of(QueryRunner runner, String sql) {
    return new RawQuery(runner, Objects.requireNonNull(sql, "sql"), Map.of(), false);
  }

  /**
   * Gives a parameter its value.
   *
   * @param name the parameter's name, without colon
   * @param value the value, of a class with a default SQL type; a collection of such values; or
   *     null, which is written into the text and so is of any type
   * @return the query
   */
  public RawQuery bind(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new HashMap<>(values);
    more.put(Objects.requireNonNull(name, "name"), value);
    return new RawQuery(runner, sql, more, noFlush);
  }

  /**
   * Leaves pending writes pending. Without it everything is flushed first, because the tables that
   * the text reads are not known.
   *
   * @return the query
   */
  public RawQuery noFlush() {
    return new RawQuery(runner, sql, values, true);
  }

  /**
   * All rows.
   *
   * @param <R> what a row becomes
   * @param target a mapped entity or another record or class, filled by column labels; or a class
   *     with a default SQL type, for the only column; or {@code Map}, for {@link #maps}
   * @return the rows, possibly none
   */
  public <R> List<R> list(Class<R> target) {
    return runner.list(select(target, 0));
  }

  /**
   * All rows, read while the stream is used; close it.
   *
   * @param <R> what a row becomes
   * @param target as in {@link #list}
   * @return the rows
   */
  public <R> Stream<R> stream(Class<R> target) {
    return runner.stream(select(target, 0));
  }

  /**
   * The first row; no other is read.
   *
   * @param <R> what a row becomes
   * @param target as in {@link #list}
   * @return the row, or empty when there is none or its value is null
   */
  public <R> Optional<R> first(Class<R> target) {
    List<R> rows = runner.list(select(target, 1));
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  /**
   * The only row.
   *
   * @param <R> what a row becomes
   * @param target as in {@link #list}
   * @return the row
   * @throws QueryException when there is none or more than one
   */
  public <R> R one(Class<R> target) {
    List<R> rows = runner.list(select(target, 2));
    if (rows.size() != 1) {
      throw new QueryException(
          rows.isEmpty() ? QueryError.NO_RESULT : QueryError.TOO_MANY_RESULTS,
          "Expected one row of raw SQL, got "
              + (rows.isEmpty() ? "none" : "several")
              + ". Use list() or first().");
    }
    return rows.get(0);
  }

  /**
   * All rows as maps from the columns' labels to values, in the order of the columns. Days, times
   * and moments are those of {@code java.time}, moments as {@code Instant}; arrays are lists; what
   * only the database knows is its text.
   *
   * @return the rows, possibly none
   * @throws QueryException when two columns have the same label
   */
  @SuppressWarnings("unchecked")
  public List<Map<String, @Nullable Object>> maps() {
    return (List<Map<String, @Nullable Object>>) (List<?>) list(Map.class);
  }

  /**
   * Runs a statement that gives no rows.
   *
   * @return how many rows it changed
   */
  public long execute() {
    return runner.execute(rendered(), noFlush);
  }

  private <R> RawSelect<R> select(Class<R> target, int most) {
    return new RawSelect<>(rendered(), Objects.requireNonNull(target, "target"), noFlush, most);
  }

  private RenderedSql rendered() {
    return NamedParameters.replace(sql, values);
  }
}
