package dev.diglot.session;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.QueryCompiler;
import dev.diglot.query.QueryKind;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.query.StatementCache;
import dev.diglot.sql.Sort;
import dev.diglot.sql.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are values, or objects made of values.
 *
 * @param <R> what a row becomes
 */
public final class Selected<R> implements Results<R> {
  private final QueryRunner runner;
  private final QuerySpec spec;
  private final List<Node> items;
  private final @Nullable Function<@Nullable Object[], R> constructor;

  Selected(
      QueryRunner runner,
      QuerySpec spec,
      List<Node> items,
      @Nullable Function<@Nullable Object[], R> constructor) {
    this.runner = runner;
    this.spec = spec;
    this.items = items;
    this.constructor = constructor;
  }

  /**
   * Orders the rows, after earlier keys.
   *
   * @param keys the sort keys
   * @return the ordered query
   */
  public Selected<R> orderBy(Sort... keys) {
    return with(spec.orderBy(Arrays.stream(keys).map(Sort::item).toList()));
  }

  /**
   * Gives equal rows once.
   *
   * @return the query
   */
  public Selected<R> distinct() {
    return with(spec.withDistinct());
  }

  /**
   * Gives the first rows only.
   *
   * @param rows the most rows, 0 or more
   * @return the query
   * @throws QueryException when the number is negative
   */
  public Selected<R> limit(long rows) {
    return with(spec.limit(rows));
  }

  /**
   * Skips the first rows.
   *
   * @param rows how many, 0 or more
   * @return the query
   * @throws QueryException when the number is negative
   */
  public Selected<R> offset(long rows) {
    return with(spec.offset(rows));
  }

  /** A query as a statement over tables, and what its rows become. */
  static <R> CompiledQuery<R> compiled(Results<R> query) {
    return query instanceof Query<R> entities
        ? entities.entities().compiled()
        : ((Selected<R>) query).compiled();
  }

  private CompiledQuery<R> compiled() {
    return compiler().compile(QueryKind.ROWS, spec, items, constructor);
  }

  @Override
  public List<R> list() {
    return runner.list(rows(spec));
  }

  @Override
  public Stream<R> stream() {
    return runner.stream(rows(spec));
  }

  @Override
  public Optional<R> first() {
    List<R> rows = atMost(1);
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  @Override
  public R one() {
    List<R> rows = atMost(2);
    if (rows.isEmpty()) {
      throw new QueryException(
          QueryError.NO_RESULT,
          "Expected one row of "
              + describe()
              + ", got none. Use oneOrNone() when there may be none.");
    }
    return single(rows);
  }

  @Override
  public Optional<R> oneOrNone() {
    List<R> rows = atMost(2);
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(single(rows));
  }

  @Override
  public long count() {
    return runner.list(this.<Long>compile(QueryKind.COUNT, spec, null)).get(0);
  }

  @Override
  public boolean exists() {
    return !runner.list(this.<Integer>compile(QueryKind.EXISTS, spec, null)).isEmpty();
  }

  private R single(List<R> rows) {
    if (rows.size() > 1) {
      throw new QueryException(
          QueryError.TOO_MANY_RESULTS,
          "Expected one row of "
              + describe()
              + ", got several. Narrow the query, or use first() or list().");
    }
    return rows.get(0);
  }

  private List<R> atMost(long rows) {
    Long limit = spec.limit();
    if (limit != null && limit <= rows) {
      return list();
    }
    return runner.list(rows(spec.limit(rows)));
  }

  private String describe() {
    return spec.name();
  }

  private CompiledQuery<R> rows(QuerySpec bounded) {
    return compile(QueryKind.ROWS, bounded, constructor);
  }

  private <V> CompiledQuery<V> compile(
      QueryKind kind, QuerySpec asked, @Nullable Function<@Nullable Object[], V> make) {
    StatementCache known = runner.cache();
    return known == null
        ? compiler().compile(kind, asked, items, make)
        : known.compile(kind, asked, items, make, runner.clock());
  }

  private QueryCompiler compiler() {
    return new QueryCompiler(runner.metadata(), runner.clock());
  }

  private Selected<R> with(QuerySpec changed) {
    return new Selected<>(runner, changed, items, constructor);
  }
}
