package dev.diglot.postgres.sql;

import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import java.util.Objects;

/**
 * One, or each, of the elements of an array, to be compared with a value. PostgreSQL has the array
 * on the right, so comparisons are written the other way round: {@code any().gt(3)} is {@code 3 <
 * any(marks)}.
 *
 * @param <E> the type of the elements
 */
public final class Quantified<E> {
  private final Node node;

  Quantified(Node node) {
    this.node = node;
  }

  /**
   * Equal to a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition eq(E value) {
    return compare(bound(value), Comparison.EQUAL);
  }

  /**
   * Equal to another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition eq(Expr<? extends E> other) {
    return compare(other.node(), Comparison.EQUAL);
  }

  /**
   * Different from a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition ne(E value) {
    return compare(bound(value), Comparison.NOT_EQUAL);
  }

  /**
   * Different from another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition ne(Expr<? extends E> other) {
    return compare(other.node(), Comparison.NOT_EQUAL);
  }

  /**
   * Less than a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition lt(E value) {
    return compare(bound(value), Comparison.GREATER);
  }

  /**
   * Less than another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition lt(Expr<? extends E> other) {
    return compare(other.node(), Comparison.GREATER);
  }

  /**
   * Less than or equal to a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition le(E value) {
    return compare(bound(value), Comparison.GREATER_OR_EQUAL);
  }

  /**
   * Less than or equal to another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition le(Expr<? extends E> other) {
    return compare(other.node(), Comparison.GREATER_OR_EQUAL);
  }

  /**
   * Greater than a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition gt(E value) {
    return compare(bound(value), Comparison.LESS);
  }

  /**
   * Greater than another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition gt(Expr<? extends E> other) {
    return compare(other.node(), Comparison.LESS);
  }

  /**
   * Greater than or equal to a value.
   *
   * @param value the value, not null
   * @return the condition
   */
  public Condition ge(E value) {
    return compare(bound(value), Comparison.LESS_OR_EQUAL);
  }

  /**
   * Greater than or equal to another value.
   *
   * @param other the other value, such as a column
   * @return the condition
   */
  public Condition ge(Expr<? extends E> other) {
    return compare(other.node(), Comparison.LESS_OR_EQUAL);
  }

  private static Node bound(Object value) {
    return new BindNode(Objects.requireNonNull(value, "value"), null);
  }

  private Condition compare(Node value, Comparison mirrored) {
    return new Condition(new ComparisonNode(mirrored, value, node));
  }
}
