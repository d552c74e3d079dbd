package dev.diglot.session;

import dev.diglot.query.JoinSpec;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Source;

/**
 * A query over the rows that a function of the database gives. It selects values; entities may be
 * joined. Immutable: each call returns a new query.
 */
public final class RowsQuery extends Selecting<Void> {

  private RowsQuery(QueryRunner runner, QuerySpec spec) {
    super(runner, spec);
  }

  /** A query over all rows. */
  static RowsQuery of(QueryRunner runner, Rows rows) {
    return new RowsQuery(runner, QuerySpec.of(rows.source()));
  }

  /**
   * Keeps the rows for which a condition holds, besides earlier conditions.
   *
   * @param condition the condition
   * @return the narrowed query
   */
  public RowsQuery where(Expr<Boolean> condition) {
    return new RowsQuery(runner, spec.where(condition.node()));
  }

  /**
   * Joins entities on a condition; a row without any is left out.
   *
   * @param <U> the other entity
   * @param other its place in the statement
   * @param on the join condition
   * @return the query with the join
   */
  public <U> RowsQuery join(Root<U> other, Expr<Boolean> on) {
    return join(Join.Kind.INNER, new EntitySource(other.origin()), on);
  }

  /**
   * Joins entities on a condition; a row without any has nulls.
   *
   * @param <U> the other entity
   * @param other its place in the statement
   * @param on the join condition
   * @return the query with the join
   */
  public <U> RowsQuery leftJoin(Root<U> other, Expr<Boolean> on) {
    return join(Join.Kind.LEFT, new EntitySource(other.origin()), on);
  }

  /**
   * Joins the rows of another function on a condition; a row without any is left out.
   *
   * @param other the other rows
   * @param on the join condition
   * @return the query with the join
   */
  public RowsQuery join(Rows other, Expr<Boolean> on) {
    return join(Join.Kind.INNER, other.source(), on);
  }

  /**
   * Joins the rows of another function on a condition; a row without any has nulls.
   *
   * @param other the other rows
   * @param on the join condition
   * @return the query with the join
   */
  public RowsQuery leftJoin(Rows other, Expr<Boolean> on) {
    return join(Join.Kind.LEFT, other.source(), on);
  }

  /**
   * Groups by an expression.
   *
   * @param key the expression
   * @return the grouped query
   */
  public Grouped<Void> groupBy(Expr<?> key) {
    return new Grouped<Void>(runner, spec).groupBy(key);
  }

  private RowsQuery join(Join.Kind kind, Source source, Expr<Boolean> on) {
    return new RowsQuery(runner, spec.join(JoinSpec.on(kind, source, on.node())));
  }
}
