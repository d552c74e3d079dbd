package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An operator or function applied to arguments; the dialect knows how each operator is written.
 *
 * @param operator which
 * @param arguments in the operator's order
 * @param type the result's type, or null to take the type of the first argument that has one
 */
public record OperationNode(Operator operator, List<Node> arguments, @Nullable DataType<?> type)
    implements Node {

  /** Copies the lists. */
  public OperationNode {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<Node> children() {
    return arguments;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new OperationNode(operator, arguments.stream().map(mapping).toList(), type);
  }
}
