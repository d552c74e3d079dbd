package dev.diglot.lambda;

import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;

/** The rows of the collections of rows. */
final class Flattening {

  private Flattening() {}

  static RowsTerm flat(RowsTerm rows, RowsTerm inner) {
    List<Join> joins = new ArrayList<>(rows.joins());
    joins.add(
        new Join(Join.Kind.INNER, inner.source(), new LiteralNode(true, StandardTypes.BOOLEAN)));
    List<Node> conditions = new ArrayList<>(rows.conditions());
    conditions.addAll(inner.conditions());
    return new RowsTerm(
        inner.type(), rows.source(), joins, conditions, inner.element(), false, List.of());
  }
}
