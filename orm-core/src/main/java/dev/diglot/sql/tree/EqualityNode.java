package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Equality as Java has it: two nulls are equal, a null and a value are not, and the answer is never
 * null. Lowered to comparisons before a dialect writes the statement.
 *
 * @param left the left operand
 * @param right the right operand
 * @param leftPresent whether Java dereferenced the left operand, so that null never gets here
 * @param rightPresent whether Java dereferenced the right operand, so that null never gets here
 */
public record EqualityNode(Node left, Node right, boolean leftPresent, boolean rightPresent)
    implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(left, right);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new EqualityNode(mapping.apply(left), mapping.apply(right), leftPresent, rightPresent);
  }
}
