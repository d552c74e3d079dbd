package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Several values side by side, such as a composite key.
 *
 * @param elements two or more
 */
public record TupleNode(List<Node> elements) implements Node {

  /** Copies the lists. */
  public TupleNode {
    elements = List.copyOf(elements);
  }

  @Override
  public @Nullable DataType<?> type() {
    return null;
  }

  @Override
  public List<Node> children() {
    return elements;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new TupleNode(elements.stream().map(mapping).toList());
  }
}
