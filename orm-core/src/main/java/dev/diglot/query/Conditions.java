package dev.diglot.query;

import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins conditions flatly, so that long chains stay shallow. */
final class Conditions {

  private Conditions() {}

  /** All must hold; at least one condition. */
  static Node all(List<Node> conditions) {
    return LogicalNode.of(Connective.AND, conditions);
  }

  /** One must hold; at least one condition. */
  static Node any(List<Node> conditions) {
    return LogicalNode.of(Connective.OR, conditions);
  }

  /** All must hold, or null when there is none. */
  static @Nullable Node allOrNull(List<Node> conditions) {
    return conditions.isEmpty() ? null : all(conditions);
  }
}
