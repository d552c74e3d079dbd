package dev.diglot.sql.logic;

import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.TupleNode;

/** Negated conditions without more {@code not} than needed. */
final class Negation {
  private Negation() {}

  static Lowered of(NotNode not, Lowered operand) {
    Boolean known = Truth.known(operand.node());
    if (known != null) {
      return new Lowered(Truth.of(!known), false, true);
    }
    if (!operand.changed()) {
      return new Lowered(not, operand.nullable(), false);
    }
    return new Lowered(negated(operand.node()), operand.nullable(), true);
  }

  private static Node negated(Node node) {
    if (node instanceof LogicalNode logical && isSimplerInside(logical)) {
      Connective other = logical.connective() == Connective.AND ? Connective.OR : Connective.AND;
      return LogicalNode.of(other, logical.operands().stream().map(Negation::single).toList());
    }
    return single(node);
  }

  /** De Morgan pays where at most one operand needs a {@code not} of its own. */
  private static boolean isSimplerInside(LogicalNode logical) {
    int nots = 0;
    for (Node operand : logical.operands()) {
      if (operand instanceof LogicalNode) {
        return false;
      }
      nots += single(operand) instanceof NotNode ? 1 : 0;
    }
    return nots <= 1;
  }

  private static Node single(Node node) {
    if (node instanceof NotNode not) {
      return not.operand();
    }
    if (node instanceof NullTestNode test && !(test.operand() instanceof TupleNode)) {
      return new NullTestNode(test.operand(), !test.negated());
    }
    return node instanceof ComparisonNode comparison && !(comparison.left() instanceof TupleNode)
        ? new ComparisonNode(
            opposite(comparison.comparison()), comparison.left(), comparison.right())
        : new NotNode(node);
  }

  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> Comparison.NOT_EQUAL;
      case NOT_EQUAL -> Comparison.EQUAL;
      case LESS -> Comparison.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> Comparison.GREATER;
      case GREATER -> Comparison.LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> Comparison.LESS;
      case NOT_DISTINCT -> Comparison.DISTINCT;
      case DISTINCT -> Comparison.NOT_DISTINCT;
    };
  }
}
