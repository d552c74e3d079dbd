package dev.diglot.sql.logic;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions whose answer is known before the database is asked. */
final class Truth {
  static final Node TRUE = new LogicalNode(Connective.AND, List.of());
  static final Node FALSE = new LogicalNode(Connective.OR, List.of());

  private Truth() {}

  static Node of(boolean answer) {
    return answer ? TRUE : FALSE;
  }

  /** An answer as it is best written at a place. */
  static Node at(Polarity polarity, boolean answer) {
    return polarity == Polarity.EXACT ? new LiteralNode(answer, StandardTypes.BOOLEAN) : of(answer);
  }

  /** The answer, or null when only the database knows. */
  static @Nullable Boolean known(Node node) {
    if (node instanceof LogicalNode logical && logical.operands().isEmpty()) {
      return logical.connective() == Connective.AND;
    }
    Object value =
        node instanceof LiteralNode literal
            ? literal.value()
            : node instanceof BindNode bind ? bind.value() : null;
    return value instanceof Boolean answer ? answer : null;
  }
}
