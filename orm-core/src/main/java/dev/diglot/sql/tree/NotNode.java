package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The negation of a condition.
 *
 * @param operand the condition
 */
public record NotNode(Node operand) implements Node {

  @Override
  public DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }

  @Override
  public List<Node> children() {
    return List.of(operand);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new NotNode(mapping.apply(operand));
  }
}
