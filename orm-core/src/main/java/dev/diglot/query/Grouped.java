package dev.diglot.query;

import dev.diglot.property.Property;
import dev.diglot.sql.Expr;

/**
 * A query whose rows are grouped; it gives keys and aggregates, not entities.
 *
 * @param <T> the entity
 */
public final class Grouped<T> extends Selecting<T> {

  Grouped(QueryRunner runner, QuerySpec spec) {
    super(runner, spec);
  }

  /**
   * Groups by one more property.
   *
   * @param key a reference to its accessor
   * @return the grouped query
   */
  public Grouped<T> groupBy(Property<? super T, ?> key) {
    return new Grouped<>(runner, spec.with(draft -> draft.groupBy(Paths.of(spec.origin(), key))));
  }

  /**
   * Groups by one more expression.
   *
   * @param key the expression
   * @return the grouped query
   */
  public Grouped<T> groupBy(Expr<?> key) {
    return new Grouped<>(runner, spec.with(draft -> draft.groupBy(key.node())));
  }

  /**
   * Keeps the groups for which a condition holds, besides earlier ones.
   *
   * @param condition a condition on keys and aggregates
   * @return the grouped query
   */
  public Grouped<T> having(Expr<Boolean> condition) {
    return new Grouped<>(runner, spec.with(draft -> draft.having(condition.node())));
  }
}
