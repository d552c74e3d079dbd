package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether a subquery has rows.
 *
 * @param subquery the subquery
 */
public record ExistsNode(Select subquery) implements Node {

  @Override
  public DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return this;
  }
}
