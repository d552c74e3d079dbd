package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.value;

import dev.diglot.postgres.type.Range;
import dev.diglot.sql.Condition;
import dev.diglot.sql.tree.Node;

/**
 * A range of the database.
 *
 * @param <E> the type of its bounds
 */
public final class RangeExpr<E> extends SpanExpr<E, Range<E>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public RangeExpr(Node node) {
    super(node);
  }

  /**
   * Has a value, {@code @>}.
   *
   * @param value the value
   * @return the condition
   */
  public Condition contains(E value) {
    return condition(ContainerOperators.CONTAINS_ELEMENT, node(), value(value));
  }

  /**
   * Has all values of another, {@code @>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition contains(Range<E> other) {
    return condition(ContainerOperators.CONTAINS, node(), value(other));
  }

  /**
   * Has no values outside another, {@code <@}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition containedBy(Range<E> other) {
    return condition(ContainerOperators.CONTAINED, node(), value(other));
  }

  /**
   * Has a value in common with another, {@code &&}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition overlaps(Range<E> other) {
    return condition(ContainerOperators.OVERLAPS, node(), value(other));
  }

  /**
   * Touches another without a value in common, {@code -|-}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition adjacentTo(Range<E> other) {
    return condition(RangeOperators.ADJACENT, node(), value(other));
  }

  /**
   * Ends before another starts, {@code <<}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition strictlyLeftOf(Range<E> other) {
    return condition(RangeOperators.STRICTLY_LEFT, node(), value(other));
  }

  /**
   * Starts after another ends, {@code >>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition strictlyRightOf(Range<E> other) {
    return condition(RangeOperators.STRICTLY_RIGHT, node(), value(other));
  }

  /**
   * Ends no later than another, {@code &<}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition endsNoLaterThan(Range<E> other) {
    return condition(RangeOperators.NOT_RIGHT_OF, node(), value(other));
  }

  /**
   * Starts no earlier than another, {@code &>}.
   *
   * @param other the other range
   * @return the condition
   */
  public Condition startsNoEarlierThan(Range<E> other) {
    return condition(RangeOperators.NOT_LEFT_OF, node(), value(other));
  }

  /**
   * The values of both, {@code +}; ranges that leave a gap are an error of the database.
   *
   * @param other the other range
   * @return the union
   */
  public RangeExpr<E> union(Range<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_UNION, node(), value(other)));
  }

  /**
   * The values of both, {@code +}; ranges that leave a gap are an error of the database.
   *
   * @param other the other range
   * @return the union
   */
  public RangeExpr<E> union(RangeExpr<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_UNION, node(), other.node()));
  }

  /**
   * The values that both have, {@code *}.
   *
   * @param other the other range
   * @return the intersection, possibly empty
   */
  public RangeExpr<E> intersection(Range<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_INTERSECTION, node(), value(other)));
  }

  /**
   * The values that both have, {@code *}.
   *
   * @param other the other range
   * @return the intersection, possibly empty
   */
  public RangeExpr<E> intersection(RangeExpr<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_INTERSECTION, node(), other.node()));
  }

  /**
   * The values that the other does not have, {@code -}; a result in two parts is an error of the
   * database.
   *
   * @param other the other range
   * @return the difference, possibly empty
   */
  public RangeExpr<E> difference(Range<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_DIFFERENCE, node(), value(other)));
  }

  /**
   * The values that the other does not have, {@code -}; a result in two parts is an error of the
   * database.
   *
   * @param other the other range
   * @return the difference, possibly empty
   */
  public RangeExpr<E> difference(RangeExpr<E> other) {
    return new RangeExpr<>(same(RangeOperators.RANGE_DIFFERENCE, node(), other.node()));
  }

  /**
   * The smallest range that has the values of both, {@code range_merge}, gaps included.
   *
   * @param other the other range
   * @return the range
   */
  public RangeExpr<E> merge(Range<E> other) {
    return new RangeExpr<>(same(RangeOperators.MERGE, node(), value(other)));
  }

  /**
   * The smallest range that has the values of both, {@code range_merge}, gaps included.
   *
   * @param other the other range
   * @return the range
   */
  public RangeExpr<E> merge(RangeExpr<E> other) {
    return new RangeExpr<>(same(RangeOperators.MERGE, node(), other.node()));
  }

  /**
   * The range as a multirange of one, {@code multirange}, to be compared with a {@code Multirange}.
   *
   * @return the multirange
   */
  public MultirangeExpr<E> asMultirange() {
    return new MultirangeExpr<>(same(RangeOperators.TO_MULTIRANGE, node()));
  }
}
