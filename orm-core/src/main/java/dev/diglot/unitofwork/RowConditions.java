package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that picks one row: its key, and its version when it has one. */
final class RowConditions {

  private static List<ColumnMapping> columns(EntityModel model) {
    List<ColumnMapping> columns = new ArrayList<>(model.type().idColumns());
    ColumnMapping version = model.version();
    if (version != null) {
      columns.add(version);
    }
    return columns;
  }

  /** The condition, its binds numbered from a place on. */
  Node node(EntityModel model, Origin origin, int place) {
    List<Node> comparisons = new ArrayList<>();
    for (ColumnMapping column : columns(model)) {
      comparisons.add(
          equal(origin, column, StatementTemplate.place(place + comparisons.size(), column)));
    }
    return comparisons.size() == 1
        ? comparisons.get(0)
        : new LogicalNode(LogicalNode.Connective.AND, comparisons);
  }

  private static Node equal(Origin origin, ColumnMapping column, Node value) {
    ColumnNode node =
        new ColumnNode(origin, column.name(), column.type(), column.column().nullable());
    return new ComparisonNode(Comparison.EQUAL, node, value);
  }

  /** Adds the values of the condition's binds. */
  void addValues(EntityModel model, @Nullable Object[] row, List<@Nullable Object> values) {
    columns(model).forEach(column -> values.add(row[column.index()]));
  }
}
