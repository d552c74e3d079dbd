package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of a group.
 *
 * @param function the aggregate function
 * @param distinct whether equal values count once
 * @param arguments the arguments; none means all rows, {@code count(*)}
 * @param type the result's type, or null to take the type of the first argument
 */
public record AggregateNode(
    Operator function, boolean distinct, List<Node> arguments, @Nullable DataType<?> type)
    implements Node {

  /** Copies the lists. */
  public AggregateNode {
    arguments = List.copyOf(arguments);
  }

  @Override
  public List<Node> children() {
    return arguments;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new AggregateNode(function, distinct, arguments.stream().map(mapping).toList(), type);
  }
}
