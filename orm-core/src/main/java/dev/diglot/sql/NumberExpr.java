package dev.diglot.sql;

import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;

/**
 * A number expression.
 *
 * @param <N> the Java type of the number
 */
public final class NumberExpr<N extends Number> extends Expr<N> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public NumberExpr(Node node) {
    super(node);
  }

  /**
   * The sum with another number.
   *
   * @param other the other number
   * @return the sum
   */
  public NumberExpr<N> plus(Expr<? extends N> other) {
    return number(Operators.ADD, other.node());
  }

  /**
   * The sum with a value.
   *
   * @param value the value
   * @return the sum
   */
  public NumberExpr<N> plus(N value) {
    return number(Operators.ADD, bound(value));
  }

  /**
   * The difference to another number.
   *
   * @param other the other number
   * @return the difference
   */
  public NumberExpr<N> minus(Expr<? extends N> other) {
    return number(Operators.SUBTRACT, other.node());
  }

  /**
   * The difference to a value.
   *
   * @param value the value
   * @return the difference
   */
  public NumberExpr<N> minus(N value) {
    return number(Operators.SUBTRACT, bound(value));
  }

  /**
   * The product with another number.
   *
   * @param other the other number
   * @return the product
   */
  public NumberExpr<N> times(Expr<? extends N> other) {
    return number(Operators.MULTIPLY, other.node());
  }

  /**
   * The product with a value.
   *
   * @param value the value
   * @return the product
   */
  public NumberExpr<N> times(N value) {
    return number(Operators.MULTIPLY, bound(value));
  }

  /**
   * The quotient, truncated for integers.
   *
   * @param other the divisor
   * @return the quotient
   */
  public NumberExpr<N> dividedBy(Expr<? extends N> other) {
    return number(Operators.DIVIDE, other.node());
  }

  /**
   * The quotient, truncated for integers.
   *
   * @param value the divisor
   * @return the quotient
   */
  public NumberExpr<N> dividedBy(N value) {
    return number(Operators.DIVIDE, bound(value));
  }

  /**
   * The remainder of a division, with the sign of this number.
   *
   * @param value the divisor
   * @return the remainder
   */
  public NumberExpr<N> remainder(N value) {
    return number(Operators.REMAINDER, bound(value));
  }

  /**
   * The sum with an integer.
   *
   * @param value the integer
   * @return the result
   */
  public NumberExpr<N> plus(long value) {
    return number(Operators.ADD, bound(value));
  }

  /**
   * The difference to an integer.
   *
   * @param value the integer
   * @return the result
   */
  public NumberExpr<N> minus(long value) {
    return number(Operators.SUBTRACT, bound(value));
  }

  /**
   * The product with an integer.
   *
   * @param value the integer
   * @return the result
   */
  public NumberExpr<N> times(long value) {
    return number(Operators.MULTIPLY, bound(value));
  }

  /**
   * The quotient with an integer, truncated for integers.
   *
   * @param value the integer
   * @return the result
   */
  public NumberExpr<N> dividedBy(long value) {
    return number(Operators.DIVIDE, bound(value));
  }

  /**
   * The remainder of a division by an integer, with the sign of this number.
   *
   * @param value the integer
   * @return the result
   */
  public NumberExpr<N> remainder(long value) {
    return number(Operators.REMAINDER, bound(value));
  }

  /**
   * With the opposite sign.
   *
   * @return the number
   */
  public NumberExpr<N> negate() {
    return number(Operators.NEGATE);
  }

  /**
   * Without its sign.
   *
   * @return the number
   */
  public NumberExpr<N> abs() {
    return number(Operators.ABS);
  }

  /**
   * Rounded to digits after the decimal point, as the database rounds.
   *
   * @param scale the digits
   * @return the number
   */
  public NumberExpr<N> round(int scale) {
    return number(Operators.ROUND, Arguments.literal(scale));
  }

  /**
   * Equal to an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition eq(long value) {
    return compare(Comparison.EQUAL, value);
  }

  /**
   * Different from an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition ne(long value) {
    return compare(Comparison.NOT_EQUAL, value);
  }

  /**
   * Less than an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition lt(long value) {
    return compare(Comparison.LESS, value);
  }

  /**
   * Less than or equal to an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition le(long value) {
    return compare(Comparison.LESS_OR_EQUAL, value);
  }

  /**
   * Greater than an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition gt(long value) {
    return compare(Comparison.GREATER, value);
  }

  /**
   * Greater than or equal to an integer.
   *
   * @param value the integer
   * @return the condition
   */
  public Condition ge(long value) {
    return compare(Comparison.GREATER_OR_EQUAL, value);
  }

  private Condition compare(Comparison comparison, long value) {
    return new Condition(new ComparisonNode(comparison, node(), bound(value)));
  }

  private NumberExpr<N> number(Operator operator, Node... more) {
    return new NumberExpr<>(new OperationNode(operator, Arguments.prepend(node(), more), null));
  }
}
