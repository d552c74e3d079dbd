package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.same;
import static dev.diglot.postgres.sql.Parts.value;

import dev.diglot.postgres.type.Multirange;
import dev.diglot.postgres.type.Range;
import dev.diglot.sql.Condition;
import dev.diglot.sql.tree.Node;

/**
 * A multirange of the database.
 *
 * @param <E> the type of its bounds
 */
public final class MultirangeExpr<E> extends SpanExpr<E, Multirange<E>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public MultirangeExpr(Node node) {
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
   * @param other the other multirange
   * @return the condition
   */
  public Condition contains(Multirange<E> other) {
    return condition(ContainerOperators.CONTAINS, node(), value(other));
  }

  /**
   * Has all values of another, {@code @>}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition contains(Range<E> other) {
    return condition(ContainerOperators.CONTAINS, node(), value(Multirange.of(other)));
  }

  /**
   * Has no values outside another, {@code <@}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition containedBy(Multirange<E> other) {
    return condition(ContainerOperators.CONTAINED, node(), value(other));
  }

  /**
   * Has no values outside another, {@code <@}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition containedBy(Range<E> other) {
    return condition(ContainerOperators.CONTAINED, node(), value(Multirange.of(other)));
  }

  /**
   * Has a value in common with another, {@code &&}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition overlaps(Multirange<E> other) {
    return condition(ContainerOperators.OVERLAPS, node(), value(other));
  }

  /**
   * Has a value in common with another, {@code &&}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition overlaps(Range<E> other) {
    return condition(ContainerOperators.OVERLAPS, node(), value(Multirange.of(other)));
  }

  /**
   * Touches another without a value in common, {@code -|-}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition adjacentTo(Multirange<E> other) {
    return condition(RangeOperators.ADJACENT, node(), value(other));
  }

  /**
   * Touches another without a value in common, {@code -|-}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition adjacentTo(Range<E> other) {
    return condition(RangeOperators.ADJACENT, node(), value(Multirange.of(other)));
  }

  /**
   * Ends before another starts, {@code <<}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition strictlyLeftOf(Multirange<E> other) {
    return condition(RangeOperators.STRICTLY_LEFT, node(), value(other));
  }

  /**
   * Ends before another starts, {@code <<}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition strictlyLeftOf(Range<E> other) {
    return condition(RangeOperators.STRICTLY_LEFT, node(), value(Multirange.of(other)));
  }

  /**
   * Starts after another ends, {@code >>}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition strictlyRightOf(Multirange<E> other) {
    return condition(RangeOperators.STRICTLY_RIGHT, node(), value(other));
  }

  /**
   * Starts after another ends, {@code >>}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition strictlyRightOf(Range<E> other) {
    return condition(RangeOperators.STRICTLY_RIGHT, node(), value(Multirange.of(other)));
  }

  /**
   * Ends no later than another, {@code &<}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition endsNoLaterThan(Multirange<E> other) {
    return condition(RangeOperators.NOT_RIGHT_OF, node(), value(other));
  }

  /**
   * Ends no later than another, {@code &<}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition endsNoLaterThan(Range<E> other) {
    return condition(RangeOperators.NOT_RIGHT_OF, node(), value(Multirange.of(other)));
  }

  /**
   * Starts no earlier than another, {@code &>}.
   *
   * @param other the other multirange
   * @return the condition
   */
  public Condition startsNoEarlierThan(Multirange<E> other) {
    return condition(RangeOperators.NOT_LEFT_OF, node(), value(other));
  }

  /**
   * Starts no earlier than another, {@code &>}.
   *
   * @param other the range
   * @return the condition
   */
  public Condition startsNoEarlierThan(Range<E> other) {
    return condition(RangeOperators.NOT_LEFT_OF, node(), value(Multirange.of(other)));
  }

  /**
   * The values of both, {@code +}.
   *
   * @param other the other multirange
   * @return the union
   */
  public MultirangeExpr<E> union(Multirange<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_UNION, node(), value(other)));
  }

  /**
   * The values of both, {@code +}.
   *
   * @param other the other multirange
   * @return the union
   */
  public MultirangeExpr<E> union(MultirangeExpr<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_UNION, node(), other.node()));
  }

  /**
   * The values that both have, {@code *}.
   *
   * @param other the other multirange
   * @return the intersection, possibly empty
   */
  public MultirangeExpr<E> intersection(Multirange<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_INTERSECTION, node(), value(other)));
  }

  /**
   * The values that both have, {@code *}.
   *
   * @param other the other multirange
   * @return the intersection, possibly empty
   */
  public MultirangeExpr<E> intersection(MultirangeExpr<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_INTERSECTION, node(), other.node()));
  }

  /**
   * The values that the other does not have, {@code -}.
   *
   * @param other the other multirange
   * @return the difference, possibly empty
   */
  public MultirangeExpr<E> difference(Multirange<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_DIFFERENCE, node(), value(other)));
  }

  /**
   * The values that the other does not have, {@code -}.
   *
   * @param other the other multirange
   * @return the difference, possibly empty
   */
  public MultirangeExpr<E> difference(MultirangeExpr<E> other) {
    return new MultirangeExpr<>(same(RangeOperators.RANGE_DIFFERENCE, node(), other.node()));
  }

  /**
   * The smallest range that has all values, {@code range_merge}, gaps included.
   *
   * @return the range
   */
  public RangeExpr<E> merge() {
    return new RangeExpr<>(same(RangeOperators.MERGE, node()));
  }
}
