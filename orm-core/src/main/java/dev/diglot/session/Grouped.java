package dev.diglot.session;

import dev.diglot.property.BiProperty;
import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.QuerySpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Group;

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
   * Groups by one more property, or by what a lambda gives.
   *
   * @param key a lambda or a reference to an accessor or hybrid
   * @return the grouped query
   */
  public Grouped<T> groupBy(Property<? super T, ?> key) {
    return new Grouped<>(runner, spec.groupBy(value(key)));
  }

  /**
   * Groups by one more expression.
   *
   * @param key the expression
   * @return the grouped query
   */
  public Grouped<T> groupBy(Expr<?> key) {
    return new Grouped<>(runner, spec.groupBy(key.node()));
  }

  /**
   * Keeps the groups for which a condition holds, besides earlier ones.
   *
   * @param condition a condition on keys and aggregates
   * @return the grouped query
   */
  public Grouped<T> having(Expr<Boolean> condition) {
    return new Grouped<>(runner, spec.having(condition.node()));
  }

  /**
   * Keeps the groups for which a condition written in Java holds, besides earlier ones.
   *
   * @param condition a lambda over the group, such as {@code group -> group.count() > 3}
   * @return the grouped query
   */
  public Grouped<T> having(Filter<? super Group<T>> condition) {
    return new Grouped<>(runner, spec.having(Paths.lambda(condition, spec.origin())));
  }

  /**
   * Gives what a lambda makes of each group, from its keys and its aggregates.
   *
   * @param <R> what the lambda makes
   * @param make a lambda such as {@code (user, group) -> new NameCount(user.name(),
   *     group.count())}; the entity may be asked for what the query groups by
   * @return the query of values
   */
  public <R> Selected<R> select(BiProperty<? super T, ? super Group<T>, R> make) {
    return single(Paths.lambda(make, spec.origin(), spec.origin()));
  }
}
