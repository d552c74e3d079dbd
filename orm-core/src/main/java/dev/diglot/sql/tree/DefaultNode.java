package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The column's default, in the values of an insert or an assignment. */
public record DefaultNode() implements Node {

  @Override
  public @Nullable DataType<?> type() {
    return null;
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
