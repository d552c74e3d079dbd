package dev.diglot.sql.logic;

import dev.diglot.sql.logic.Equality.Operand;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;

/** Java's membership as {@code in}, with a null test of its own for an element that is null. */
final class Membership {
  private final Operand value;
  private final Polarity polarity;
  private final List<Node> plain = new ArrayList<>();
  private final List<Node> alternatives = new ArrayList<>();
  private boolean holdsNull;

  private Membership(Operand value, Polarity polarity) {
    this.value = value;
    this.polarity = polarity;
  }

  static Lowered of(Lowered value, List<Lowered> options, Polarity polarity) {
    Membership membership = new Membership(new Operand(value.node(), value.nullable()), polarity);
    options.forEach(option -> membership.add(new Operand(option.node(), option.nullable())));
    return new Lowered(membership.condition(), false, true);
  }

  private void add(Operand option) {
    boolean inList =
        !value.isNull()
            && (!option.nullable() || (polarity == Polarity.POSITIVE && !value.nullable()));
    if (option.isNull()) {
      holdsNull = true;
    } else if (inList) {
      plain.add(option.node());
    } else {
      Node equal = Equality.condition(value, option, polarity);
      if (!Boolean.FALSE.equals(Truth.known(equal))) {
        alternatives.add(equal);
      }
    }
  }

  private Node condition() {
    if (holdsNull && value.isNull()) {
      return Truth.at(polarity, true);
    }
    boolean testsNull = holdsNull && value.nullable();
    List<Node> all = new ArrayList<>();
    if (!plain.isEmpty()) {
      all.add(guarded(list(), testsNull));
    }
    if (testsNull) {
      all.add(new NullTestNode(value.node(), false));
    }
    all.addAll(alternatives);
    return all.isEmpty() ? Truth.at(polarity, false) : LogicalNode.of(Connective.OR, all);
  }

  private Node list() {
    return plain.size() == 1
        ? new ComparisonNode(Comparison.EQUAL, value.node(), plain.get(0))
        : new InNode(value.node(), plain);
  }

  /** The list's answer for null is null, which is no false. */
  private Node guarded(Node list, boolean testsNull) {
    if (polarity == Polarity.POSITIVE || testsNull || !value.nullable()) {
      return list;
    }
    if (plain.size() == 1) {
      return new ComparisonNode(Comparison.NOT_DISTINCT, value.node(), plain.get(0));
    }
    return isSimple()
        ? LogicalNode.of(Connective.AND, List.of(list, new NullTestNode(value.node(), true)))
        : new OperationNode(
            Operators.COALESCE,
            List.of(list, new LiteralNode(false, StandardTypes.BOOLEAN)),
            StandardTypes.BOOLEAN);
  }

  private boolean isSimple() {
    return value.node() instanceof ColumnNode || value.node() instanceof BindNode;
  }
}
