package dev.diglot.sql.logic;

import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Conditions joined by {@code and} and {@code or} without those whose answer is known. */
final class Connection {
  private Connection() {}

  static Lowered of(LogicalNode logical, List<Lowered> operands) {
    boolean and = logical.connective() == Connective.AND;
    boolean changed = false;
    boolean nullable = false;
    List<Node> left = new ArrayList<>();
    for (Lowered operand : operands) {
      Boolean known = Truth.known(operand.node());
      if (known != null && known != and) {
        return new Lowered(Truth.of(!and), false, true);
      }
      changed |= operand.changed() || known != null;
      if (known == null) {
        nullable |= operand.nullable();
        left.add(operand.node());
      }
    }
    return changed
        ? new Lowered(LogicalNode.of(logical.connective(), left), nullable, true)
        : new Lowered(logical, nullable, false);
  }
}
