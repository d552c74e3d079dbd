package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.same;

import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.Node;

/**
 * What ranges and multiranges of the database have in common; each is compared with both.
 *
 * @param <E> the type of the bounds
 * @param <V> the Java type of the value
 */
public abstract sealed class SpanExpr<E, V> extends Expr<V> permits RangeExpr, MultirangeExpr {

  SpanExpr(Node node) {
    super(node);
  }

  /**
   * Has a value, {@code @>}.
   *
   * @param value the value, such as a column
   * @return the condition
   */
  public Condition contains(Expr<E> value) {
    return condition(ContainerOperators.CONTAINS_ELEMENT, node(), value.node());
  }

  /**
   * Has all values of another, {@code @>}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition contains(SpanExpr<E, ?> other) {
    return condition(ContainerOperators.CONTAINS, node(), other.node());
  }

  /**
   * Has no values outside another, {@code <@}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition containedBy(SpanExpr<E, ?> other) {
    return condition(ContainerOperators.CONTAINED, node(), other.node());
  }

  /**
   * Has a value in common with another, {@code &&}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition overlaps(SpanExpr<E, ?> other) {
    return condition(ContainerOperators.OVERLAPS, node(), other.node());
  }

  /**
   * Touches another without a value in common, {@code -|-}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition adjacentTo(SpanExpr<E, ?> other) {
    return condition(RangeOperators.ADJACENT, node(), other.node());
  }

  /**
   * Ends before another starts, {@code <<}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition strictlyLeftOf(SpanExpr<E, ?> other) {
    return condition(RangeOperators.STRICTLY_LEFT, node(), other.node());
  }

  /**
   * Starts after another ends, {@code >>}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition strictlyRightOf(SpanExpr<E, ?> other) {
    return condition(RangeOperators.STRICTLY_RIGHT, node(), other.node());
  }

  /**
   * Ends no later than another, {@code &<}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition endsNoLaterThan(SpanExpr<E, ?> other) {
    return condition(RangeOperators.NOT_RIGHT_OF, node(), other.node());
  }

  /**
   * Starts no earlier than another, {@code &>}.
   *
   * @param other the other range or multirange
   * @return the condition
   */
  public Condition startsNoEarlierThan(SpanExpr<E, ?> other) {
    return condition(RangeOperators.NOT_LEFT_OF, node(), other.node());
  }

  /**
   * The lower bound; null when there are no values, or no such bound.
   *
   * @return the bound
   */
  public Expr<E> lower() {
    return new Expr<>(same(RangeOperators.LOWER_BOUND, node()));
  }

  /**
   * The upper bound; null when there are no values, or no such bound.
   *
   * @return the bound
   */
  public Expr<E> upper() {
    return new Expr<>(same(RangeOperators.UPPER_BOUND, node()));
  }

  /**
   * There are no values, {@code isempty}.
   *
   * @return the condition
   */
  public Condition isEmpty() {
    return condition(RangeOperators.IS_EMPTY, node());
  }

  /**
   * The lower bound is one of the values, {@code lower_inc}.
   *
   * @return the condition
   */
  public Condition lowerInclusive() {
    return condition(RangeOperators.LOWER_INCLUSIVE, node());
  }

  /**
   * The upper bound is one of the values, {@code upper_inc}.
   *
   * @return the condition
   */
  public Condition upperInclusive() {
    return condition(RangeOperators.UPPER_INCLUSIVE, node());
  }

  /**
   * There is no lower bound, {@code lower_inf}.
   *
   * @return the condition
   */
  public Condition lowerInfinite() {
    return condition(RangeOperators.LOWER_INFINITE, node());
  }

  /**
   * There is no upper bound, {@code upper_inf}.
   *
   * @return the condition
   */
  public Condition upperInfinite() {
    return condition(RangeOperators.UPPER_INFINITE, node());
  }
}
