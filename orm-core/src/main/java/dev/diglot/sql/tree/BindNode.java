package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value bound at run time.
 *
 * @param value the value
 * @param type the type to bind with, or null to take the type of what it is compared with
 */
public record BindNode(@Nullable Object value, @Nullable DataType<?> type) implements Node {

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return this;
  }
}
