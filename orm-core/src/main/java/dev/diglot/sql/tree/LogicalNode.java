package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Conditions joined by {@code and} or {@code or}.
 *
 * @param connective which
 * @param operands two or more conditions
 */
public record LogicalNode(Connective connective, List<Node> operands) implements Node {

  /** Copies the lists. */
  public LogicalNode {
    operands = List.copyOf(operands);
  }

  @Override
  public DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }

  @Override
  public List<Node> children() {
    return operands;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new LogicalNode(connective, operands.stream().map(mapping).toList());
  }

  /** How conditions are joined. */
  public enum Connective {
    /** All must hold. */
    AND,
    /** One must hold. */
    OR
  }
}
