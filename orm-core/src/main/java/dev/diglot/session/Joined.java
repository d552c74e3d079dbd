package dev.diglot.session;

import dev.diglot.property.BiFilter;
import dev.diglot.property.BiProperty;
import dev.diglot.property.Filter;
import dev.diglot.query.JoinSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Ordering;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.Origin;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A query for pairs of two entities, whose lambdas have two parameters. An immutable value, as
 * {@link Query} is.
 *
 * @param <T> the first entity, which the query began with
 * @param <U> the second entity; null in a lambda where a left join found no partner
 */
public final class Joined<T, U> {
  private final Query<T> rows;
  private final Origin second;

  private Joined(Query<T> rows, Origin second) {
    this.rows = rows;
    this.second = second;
  }

  static <T, U> Joined<T, U> of(Query<T> rows, Root<U> second, Serializable on, Join.Kind kind) {
    Origin origin = second.origin();
    LambdaNode condition = Paths.lambda(on, rows.spec.origin(), origin);
    return new Joined<>(rows.join(JoinSpec.on(kind, new EntitySource(origin), condition)), origin);
  }

  /**
   * Keeps the pairs for which a condition written in Java holds, besides earlier conditions.
   *
   * @param filter a lambda over both entities
   * @return the narrowed query
   */
  public Joined<T, U> where(BiFilter<? super T, ? super U> filter) {
    return new Joined<>(rows.whereNode(both(filter)), second);
  }

  /**
   * Keeps the pairs for whose first entity a condition written in Java holds, besides earlier
   * conditions.
   *
   * @param filter a lambda or a reference to a boolean property or hybrid
   * @return the narrowed query
   */
  public Joined<T, U> where(Filter<? super T> filter) {
    return new Joined<>(rows.where(filter), second);
  }

  /**
   * Keeps the pairs for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the narrowed query
   */
  public Joined<T, U> where(Expr<Boolean> condition) {
    return new Joined<>(rows.where(condition), second);
  }

  /**
   * Orders the pairs by what a lambda over both entities gives, after earlier keys.
   *
   * @param key a lambda over both entities
   * @return the ordered query
   */
  public Joined<T, U> orderBy(BiProperty<? super T, ? super U, ?> key) {
    OrderItem item = new OrderItem(both(key), false, Nulls.DEFAULT);
    return new Joined<>(rows.with(rows.spec.orderBy(List.of(item))), second);
  }

  /**
   * Orders the pairs by properties of the first entity, after earlier keys.
   *
   * @param keys property references, lambdas and {@link dev.diglot.sql.Sort}s, mixed
   * @return the ordered query
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Joined<T, U> orderBy(Ordering<? super T>... keys) {
    return new Joined<>(rows.orderBy(keys), second);
  }

  /**
   * Gives the first pairs only.
   *
   * @param most the most pairs, 0 or more
   * @return the query
   * @throws dev.diglot.error.QueryException when the number is negative
   */
  public Joined<T, U> limit(long most) {
    return new Joined<>(rows.limit(most), second);
  }

  /**
   * Skips the first pairs.
   *
   * @param skipped how many, 0 or more
   * @return the query
   * @throws dev.diglot.error.QueryException when the number is negative
   */
  public Joined<T, U> offset(long skipped) {
    return new Joined<>(rows.offset(skipped), second);
  }

  /**
   * Gives what a lambda makes of each pair.
   *
   * @param <R> what the lambda makes
   * @param make a lambda such as {@code (user, card) -> new Holder(user.name(), card.number())}
   * @return the query of values
   */
  public <R> Selected<R> select(BiProperty<? super T, ? super U, R> make) {
    return rows.single(both(make));
  }

  /**
   * The first entity of each pair.
   *
   * @return the query for the first entity, once for each partner
   */
  public Query<T> query() {
    return rows;
  }

  private LambdaNode both(Serializable function) {
    Objects.requireNonNull(function, "function");
    return Paths.lambda(function, rows.spec.origin(), second);
  }
}
