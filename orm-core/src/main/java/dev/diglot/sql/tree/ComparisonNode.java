package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A comparison with SQL's semantics, except for the null-safe kinds.
 *
 * @param comparison which
 * @param left the left operand
 * @param right the right operand
 */
public record ComparisonNode(Comparison comparison, Node left, Node right)
    implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(left, right);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new ComparisonNode(comparison, mapping.apply(left), mapping.apply(right));
  }
}
