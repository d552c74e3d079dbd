package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A comparison with SQL's semantics, except for the null-safe kinds.
 *
 * @param comparison which
 * @param left the left operand
 * @param right the right operand
 */
public record ComparisonNode(Comparison comparison, Node left, Node right) implements Node {

  @Override
  public DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }

  @Override
  public List<Node> children() {
    return List.of(left, right);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new ComparisonNode(comparison, mapping.apply(left), mapping.apply(right));
  }
}
