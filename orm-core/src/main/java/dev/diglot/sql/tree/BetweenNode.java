package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * {@code between}, both bounds included.
 *
 * @param value what is tested
 * @param low the lower bound
 * @param high the upper bound
 */
public record BetweenNode(Node value, Node low, Node high) implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(value, low, high);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new BetweenNode(mapping.apply(value), mapping.apply(low), mapping.apply(high));
  }
}
