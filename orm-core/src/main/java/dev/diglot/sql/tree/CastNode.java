package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A conversion to another type.
 *
 * @param operand what is converted
 * @param type the target type
 */
public record CastNode(Node operand, DataType<?> type) implements Node {

  @Override
  public List<Node> children() {
    return List.of(operand);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new CastNode(mapping.apply(operand), type);
  }
}
