package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * {@code is null} or {@code is not null}.
 *
 * @param operand what is tested
 * @param negated true for {@code is not null}
 */
public record NullTestNode(Node operand, boolean negated) implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(operand);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new NullTestNode(mapping.apply(operand), negated);
  }
}
