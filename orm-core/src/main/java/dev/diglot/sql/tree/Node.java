package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One immutable node of an expression. Passes (resolving, rendering, evaluating) switch over the
 * kinds; vendor modules extend the tree by {@link Operator}s, not by new kinds.
 */
public sealed interface Node
    permits AggregateNode, CaseNode, CastNode, ConditionNode, Leaf, OperationNode, TupleNode {

  /**
   * The type of the node's value.
   *
   * @return the type, or null while it is not known (an unresolved path, a bind that takes the type
   *     of what it meets)
   */
  @Nullable DataType<?> type();

  /**
   * The nodes directly below this one, in SQL order; statements inside subqueries are not entered.
   *
   * @return the children, possibly none
   */
  List<Node> children();

  /**
   * The same node over other children.
   *
   * @param mapping applied to each child
   * @return a node of the same kind, or this when there are no children
   */
  Node mapChildren(UnaryOperator<Node> mapping);
}
