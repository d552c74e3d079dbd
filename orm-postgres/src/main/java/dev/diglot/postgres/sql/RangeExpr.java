package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.same;

import dev.diglot.postgres.type.Range;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;

/**
 * A range of the database.
 *
 * @param <E> the type of its bounds
 */
public final class RangeExpr<E> extends Expr<Range<E>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public RangeExpr(Node node) {
    super(node);
  }

  /**
   * Has a value between its bounds, {@code @>}.
   *
   * @param value the value
   * @return the condition
   */
  public Condition contains(E value) {
    return condition(PostgresOperators.CONTAINS_ELEMENT, node(), bound(value));
  }

  /**
   * Has all values of another range, {@code @>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition contains(Range<E> other) {
    return condition(PostgresOperators.CONTAINS, node(), bound(other));
  }

  /**
   * Has all values of another range, {@code @>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition contains(RangeExpr<E> other) {
    return condition(PostgresOperators.CONTAINS, node(), other.node());
  }

  /**
   * Has no values outside another range, {@code <@}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition containedBy(Range<E> other) {
    return condition(PostgresOperators.CONTAINED, node(), bound(other));
  }

  /**
   * Has no values outside another range, {@code <@}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition containedBy(RangeExpr<E> other) {
    return condition(PostgresOperators.CONTAINED, node(), other.node());
  }

  /**
   * Has a value in common with another range, {@code &&}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition overlaps(Range<E> other) {
    return condition(PostgresOperators.OVERLAPS, node(), bound(other));
  }

  /**
   * Has a value in common with another range, {@code &&}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition overlaps(RangeExpr<E> other) {
    return condition(PostgresOperators.OVERLAPS, node(), other.node());
  }

  /**
   * Touches another range without a value in common, {@code -|-}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition adjacentTo(Range<E> other) {
    return condition(PostgresOperators.ADJACENT, node(), bound(other));
  }

  /**
   * Touches another range without a value in common, {@code -|-}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition adjacentTo(RangeExpr<E> other) {
    return condition(PostgresOperators.ADJACENT, node(), other.node());
  }

  /**
   * Ends before another range starts, {@code <<}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition strictlyLeftOf(Range<E> other) {
    return condition(PostgresOperators.STRICTLY_LEFT, node(), bound(other));
  }

  /**
   * Starts after another range ends, {@code >>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition strictlyRightOf(Range<E> other) {
    return condition(PostgresOperators.STRICTLY_RIGHT, node(), bound(other));
  }

  /**
   * Ends no later than another range, {@code &<}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition endsNoLaterThan(Range<E> other) {
    return condition(PostgresOperators.NOT_RIGHT_OF, node(), bound(other));
  }

  /**
   * Starts no earlier than another range, {@code &>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition startsNoEarlierThan(Range<E> other) {
    return condition(PostgresOperators.NOT_LEFT_OF, node(), bound(other));
  }

  /**
   * The values of both ranges, {@code +}; ranges that leave a gap are an error of the database.
   *
   * @param other the other range
   * @return the union
   */
  public RangeExpr<E> union(Range<E> other) {
    return combined(PostgresOperators.RANGE_UNION, other);
  }

  /**
   * The values that both ranges have, {@code *}.
   *
   * @param other the other range
   * @return the intersection, possibly empty
   */
  public RangeExpr<E> intersection(Range<E> other) {
    return combined(PostgresOperators.RANGE_INTERSECTION, other);
  }

  /**
   * The values that another range does not have, {@code -}; a result in two parts is an error of
   * the database.
   *
   * @param other the other range
   * @return the difference, possibly empty
   */
  public RangeExpr<E> difference(Range<E> other) {
    return combined(PostgresOperators.RANGE_DIFFERENCE, other);
  }

  /**
   * The lower bound; null when the range is empty or has none.
   *
   * @return the bound
   */
  public Expr<E> lower() {
    return new Expr<>(same(PostgresOperators.LOWER_BOUND, node()));
  }

  /**
   * The upper bound; null when the range is empty or has none.
   *
   * @return the bound
   */
  public Expr<E> upper() {
    return new Expr<>(same(PostgresOperators.UPPER_BOUND, node()));
  }

  /**
   * Whether the range has no values.
   *
   * @return the condition
   */
  public Condition isEmpty() {
    return condition(PostgresOperators.IS_EMPTY, node());
  }

  private RangeExpr<E> combined(Operator operator, Range<E> other) {
    return new RangeExpr<>(same(operator, node(), bound(other)));
  }

  private static Node bound(Object value) {
    return new BindNode(value, null);
  }
}
