package dev.diglot.sql;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.type.DataType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A typed SQL expression with SQL's semantics: a comparison with a null column is neither true nor
 * false. Values given to its methods are always bound, never written into the text.
 *
 * @param <V> the Java type of its value
 */
public class Expr<V> {
  private final Node node;

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public Expr(Node node) {
    this.node = node;
  }

  /**
   * The node of the tree that this expression is.
   *
   * @return the node
   */
  public final Node node() {
    return node;
  }

  /**
   * Equal to a value.
   *
   * @param value the value, not null: null is tested by {@link #isNull()}
   * @return the condition
   * @throws QueryException when the value is null
   */
  public final Condition eq(V value) {
    return compare(Comparison.EQUAL, bound(value));
  }

  /**
   * Equal to another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition eq(Expr<? extends V> other) {
    return compare(Comparison.EQUAL, other.node());
  }

  /**
   * Different from a value; a null column is not.
   *
   * @param value the value, not null: null is tested by {@link #isNotNull()}
   * @return the condition
   * @throws QueryException when the value is null
   */
  public final Condition ne(V value) {
    return compare(Comparison.NOT_EQUAL, bound(value));
  }

  /**
   * Different from another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition ne(Expr<? extends V> other) {
    return compare(Comparison.NOT_EQUAL, other.node());
  }

  /**
   * Equal, where null equals null.
   *
   * @param value the value, or null
   * @return the condition, never null in SQL
   */
  public final Condition isNotDistinctFrom(@Nullable V value) {
    return compare(Comparison.NOT_DISTINCT, new BindNode(value, null));
  }

  /**
   * Equal to another expression, where null equals null.
   *
   * @param other the other expression
   * @return the condition, never null in SQL
   */
  public final Condition isNotDistinctFrom(Expr<? extends V> other) {
    return compare(Comparison.NOT_DISTINCT, other.node());
  }

  /**
   * Different, where null equals null.
   *
   * @param value the value, or null
   * @return the condition, never null in SQL
   */
  public final Condition isDistinctFrom(@Nullable V value) {
    return compare(Comparison.DISTINCT, new BindNode(value, null));
  }

  /**
   * Different from another expression, where null equals null.
   *
   * @param other the other expression
   * @return the condition, never null in SQL
   */
  public final Condition isDistinctFrom(Expr<? extends V> other) {
    return compare(Comparison.DISTINCT, other.node());
  }

  /**
   * Less than a value.
   *
   * @param value the value
   * @return the condition
   */
  public final Condition lt(V value) {
    return compare(Comparison.LESS, bound(value));
  }

  /**
   * Less than another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition lt(Expr<? extends V> other) {
    return compare(Comparison.LESS, other.node());
  }

  /**
   * Less than or equal to a value.
   *
   * @param value the value
   * @return the condition
   */
  public final Condition le(V value) {
    return compare(Comparison.LESS_OR_EQUAL, bound(value));
  }

  /**
   * Less than or equal to another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition le(Expr<? extends V> other) {
    return compare(Comparison.LESS_OR_EQUAL, other.node());
  }

  /**
   * Greater than a value.
   *
   * @param value the value
   * @return the condition
   */
  public final Condition gt(V value) {
    return compare(Comparison.GREATER, bound(value));
  }

  /**
   * Greater than another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition gt(Expr<? extends V> other) {
    return compare(Comparison.GREATER, other.node());
  }

  /**
   * Greater than or equal to a value.
   *
   * @param value the value
   * @return the condition
   */
  public final Condition ge(V value) {
    return compare(Comparison.GREATER_OR_EQUAL, bound(value));
  }

  /**
   * Greater than or equal to another expression.
   *
   * @param other the other expression
   * @return the condition
   */
  public final Condition ge(Expr<? extends V> other) {
    return compare(Comparison.GREATER_OR_EQUAL, other.node());
  }

  /**
   * Between two values, both included.
   *
   * @param low the lower bound
   * @param high the upper bound
   * @return the condition
   */
  public final Condition between(V low, V high) {
    return new Condition(new BetweenNode(node, bound(low), bound(high)));
  }

  /**
   * Between two expressions, both included.
   *
   * @param low the lower bound
   * @param high the upper bound
   * @return the condition
   */
  public final Condition between(Expr<? extends V> low, Expr<? extends V> high) {
    return new Condition(new BetweenNode(node, low.node(), high.node()));
  }

  /**
   * One of several values; none of an empty list.
   *
   * @param values the values, none null
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition in(V... values) {
    return in(Arrays.asList(Objects.requireNonNull(values, "values")));
  }

  /**
   * One of a collection of values; none of an empty collection.
   *
   * @param values the values, none null
   * @return the condition
   */
  public final Condition in(Collection<? extends V> values) {
    List<Node> options = values.stream().map(value -> bound((V) value)).toList();
    return new Condition(new InNode(node, options));
  }

  /**
   * One of the rows of a subquery.
   *
   * @param subquery the subquery
   * @return the condition
   */
  public final Condition in(Subquery<? extends V> subquery) {
    return new Condition(new InSubqueryNode(node, subquery.select()));
  }

  /**
   * None of several values; a null column is in no answer.
   *
   * @param values the values, none null
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition notIn(V... values) {
    return in(Objects.requireNonNull(values, "values")).not();
  }

  /**
   * None of a collection of values; a null column is in no answer unless the collection is empty.
   *
   * @param values the values, none null
   * @return the condition
   */
  public final Condition notIn(Collection<? extends V> values) {
    return in(values).not();
  }

  /**
   * None of the rows of a subquery.
   *
   * @param subquery the subquery
   * @return the condition
   */
  public final Condition notIn(Subquery<? extends V> subquery) {
    return in(subquery).not();
  }

  /**
   * Whether the value is null.
   *
   * @return the condition
   */
  public final Condition isNull() {
    return new Condition(new NullTestNode(node, false));
  }

  /**
   * Whether the value is not null.
   *
   * @return the condition
   */
  public final Condition isNotNull() {
    return new Condition(new NullTestNode(node, true));
  }

  /**
   * The value converted to another type, said exactly.
   *
   * @param <R> the Java type of the target
   * @param target the type, for example {@code StandardTypes.decimal(12, 4)}
   * @return the converted value
   */
  public final <R> Expr<R> cast(DataType<R> target) {
    return new Expr<>(new CastNode(node, Objects.requireNonNull(target, "target")));
  }

  /**
   * The value converted to the default type of a Java class: for decimals, two digits after the
   * point.
   *
   * @param <R> the target type
   * @param target a Java class with a default SQL type
   * @return the converted value
   * @throws dev.diglot.error.MappingException when no SQL type is known for the class
   */
  public final <R> Expr<R> cast(Class<R> target) {
    return new Expr<>(new CastNode(node, Types.of(target)));
  }

  /**
   * Orders by this value, smaller first.
   *
   * @return the sort key
   */
  public final Sort asc() {
    return new Sort(node, false, Nulls.DEFAULT);
  }

  /**
   * Orders by this value, larger first.
   *
   * @return the sort key
   */
  public final Sort desc() {
    return new Sort(node, true, Nulls.DEFAULT);
  }

  /**
   * Binds a value that takes the type of what it meets.
   *
   * @param value the value
   * @return the bind
   * @throws QueryException when the value is null
   */
  static Node bound(@Nullable Object value) {
    return new BindNode(compared(value), null);
  }

  /** A value that is compared with, which cannot be null. */
  static <V> V compared(@Nullable V value) {
    if (value == null) {
      throw new QueryException(
          QueryError.NULL_COMPARISON,
          "A comparison was given null, which in SQL is never true."
              + " Use isNull() or isNotNull(), or isNotDistinctFrom(value) when the value may be null.");
    }
    return value;
  }

  private Condition compare(Comparison comparison, Node other) {
    return new Condition(new ComparisonNode(comparison, node, other));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
