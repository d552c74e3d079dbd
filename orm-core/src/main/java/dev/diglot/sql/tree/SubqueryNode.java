package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The single value of a subquery of one column and at most one row.
 *
 * @param subquery the subquery
 */
public record SubqueryNode(Select subquery) implements Node {

  @Override
  public @Nullable DataType<?> type() {
    return subquery.items().isEmpty() ? null : subquery.items().get(0).node().type();
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
