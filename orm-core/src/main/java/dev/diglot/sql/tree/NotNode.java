package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The negation of a condition.
 *
 * @param operand the condition
 */
public record NotNode(Node operand) implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(operand);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new NotNode(mapping.apply(operand));
  }
}
