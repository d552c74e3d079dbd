package dev.diglot.sql.logic;

import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import org.jspecify.annotations.Nullable;

/** Java's equality as a comparison. */
final class Equality {
  private Equality() {}

  static Lowered of(EqualityNode equality, Lowered left, Lowered right, Polarity polarity) {
    boolean leftNull = left.nullable() && !equality.leftPresent();
    boolean rightNull = right.nullable() && !equality.rightPresent();
    return new Lowered(
        condition(
            new Operand(left.node(), leftNull), new Operand(right.node(), rightNull), polarity),
        false,
        true);
  }

  /** An operand, and whether it may be null. */
  record Operand(Node node, boolean nullable) {

    boolean isNull() {
      return Nullness.isNull(node);
    }
  }

  static Node condition(Operand left, Operand right, Polarity polarity) {
    if (left.isNull() || right.isNull()) {
      return nullTest(left.isNull() ? right : left, polarity);
    }
    boolean plain =
        polarity == Polarity.POSITIVE
            ? !left.nullable() || !right.nullable()
            : !left.nullable() && !right.nullable();
    if (!plain) {
      return new ComparisonNode(Comparison.NOT_DISTINCT, left.node(), right.node());
    }
    Node known = withConstant(left.node(), right.node());
    return known == null ? new ComparisonNode(Comparison.EQUAL, left.node(), right.node()) : known;
  }

  private static Node nullTest(Operand other, Polarity polarity) {
    if (!other.nullable() || other.isNull()) {
      return Truth.at(polarity, other.nullable());
    }
    return new NullTestNode(other.node(), false);
  }

  /** A flag that is compared with true or false is the condition itself. */
  private static @Nullable Node withConstant(Node left, Node right) {
    if (right instanceof LiteralNode literal && literal.value() instanceof Boolean wanted) {
      return wanted ? left : new NotNode(left);
    }
    if (left instanceof LiteralNode literal && literal.value() instanceof Boolean wanted) {
      return wanted ? right : new NotNode(right);
    }
    return null;
  }
}
