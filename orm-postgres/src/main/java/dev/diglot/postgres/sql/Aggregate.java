package dev.diglot.postgres.sql;

import dev.diglot.sql.Expr;
import dev.diglot.sql.Sort;
import dev.diglot.sql.tree.AggregateNode;
import java.util.Arrays;

/**
 * An aggregate that gathers values, to which the order of the values matters.
 *
 * @param <V> the Java type of the result
 */
public final class Aggregate<V> extends Expr<V> {
  private final AggregateNode aggregate;

  Aggregate(AggregateNode aggregate) {
    super(aggregate);
    this.aggregate = aggregate;
  }

  /**
   * Takes the values in an order.
   *
   * @param keys the sort keys
   * @return the aggregate
   */
  public Aggregate<V> orderBy(Sort... keys) {
    return new Aggregate<>(aggregate.orderedBy(Arrays.stream(keys).map(Sort::item).toList()));
  }

  /**
   * Takes equal values once; an order must then be by the value itself.
   *
   * @return the aggregate
   */
  public Aggregate<V> distinct() {
    return new Aggregate<>(
        new AggregateNode(
            aggregate.function(),
            true,
            aggregate.arguments(),
            aggregate.orderBy(),
            aggregate.filter(),
            aggregate.type()));
  }

  /**
   * Takes the rows for which a condition holds.
   *
   * @param condition the condition
   * @return the aggregate
   */
  public Aggregate<V> filter(Expr<Boolean> condition) {
    return new Aggregate<>(aggregate.filtered(condition.node()));
  }
}
