package dev.diglot.sql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Conditions joined by {@code and} or {@code or}.
 *
 * @param connective which
 * @param operands two or more conditions
 */
public record LogicalNode(Connective connective, List<Node> operands) implements ConditionNode {

  /** Copies the lists. */
  public LogicalNode {
    operands = List.copyOf(operands);
  }

  /**
   * Conditions joined flatly, so that long chains stay shallow.
   *
   * @param connective how they are joined
   * @param conditions one or more; those joined by the same connective are taken apart
   * @return the joined condition, or the only one as it is
   */
  public static Node of(Connective connective, List<? extends Node> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    List<Node> flat = new ArrayList<>();
    for (Node condition : conditions) {
      if (condition instanceof LogicalNode logical && logical.connective() == connective) {
        flat.addAll(logical.operands());
      } else {
        flat.add(condition);
      }
    }
    return new LogicalNode(connective, flat);
  }

  @Override
  public List<Node> children() {
    return operands;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new LogicalNode(connective, operands.stream().map(mapping).toList());
  }

  /** How conditions are joined. */
  public enum Connective {
    /** All must hold. */
    AND,
    /** One must hold. */
    OR
  }
}
