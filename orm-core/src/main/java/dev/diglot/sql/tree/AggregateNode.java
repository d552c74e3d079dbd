package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of a group.
 *
 * @param function the aggregate function
 * @param distinct whether equal values count once
 * @param arguments the arguments; none means all rows, {@code count(*)}
 * @param orderBy the order in which the values are taken, for aggregates that keep it; may be empty
 * @param filter which rows are taken, or null for all
 * @param type the result's type, or null to take the type of the first argument
 */
public record AggregateNode(
    Operator function,
    boolean distinct,
    List<Node> arguments,
    List<OrderItem> orderBy,
    @Nullable Node filter,
    @Nullable DataType<?> type)
    implements Node {

  /** Copies the lists. */
  public AggregateNode {
    arguments = List.copyOf(arguments);
    orderBy = List.copyOf(orderBy);
  }

  /**
   * An aggregate over all rows of a group, in no particular order.
   *
   * @param function the aggregate function
   * @param distinct whether equal values count once
   * @param arguments the arguments; none means all rows, {@code count(*)}
   * @param type the result's type, or null to take the type of the first argument
   */
  public AggregateNode(
      Operator function, boolean distinct, List<Node> arguments, @Nullable DataType<?> type) {
    this(function, distinct, arguments, List.of(), null, type);
  }

  /**
   * The same aggregate over other arguments.
   *
   * @param others the arguments
   * @return a new node
   */
  public AggregateNode withArguments(List<Node> others) {
    return new AggregateNode(function, distinct, others, orderBy, filter, type);
  }

  /**
   * The same aggregate with another type.
   *
   * @param other the result's type, or null
   * @return a new node
   */
  public AggregateNode withType(@Nullable DataType<?> other) {
    return new AggregateNode(function, distinct, arguments, orderBy, filter, other);
  }

  /**
   * The same aggregate over some of the rows.
   *
   * @param condition which rows
   * @return a new node
   */
  public AggregateNode filtered(Node condition) {
    return new AggregateNode(function, distinct, arguments, orderBy, condition, type);
  }

  /**
   * The same aggregate taking its values in an order.
   *
   * @param order the keys
   * @return a new node
   */
  public AggregateNode orderedBy(List<OrderItem> order) {
    return new AggregateNode(function, distinct, arguments, order, filter, type);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>(arguments);
    orderBy.forEach(item -> children.add(item.node()));
    if (filter != null) {
      children.add(filter);
    }
    return children;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new AggregateNode(
        function,
        distinct,
        arguments.stream().map(mapping).toList(),
        orderBy.stream().map(item -> item.over(mapping.apply(item.node()))).toList(),
        filter == null ? null : mapping.apply(filter),
        type);
  }
}
