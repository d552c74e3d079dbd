package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that picks one row: its key, and its version when it has one. */
final class RowConditions {
  private RowConditions() {}

  /** The columns that the condition compares. */
  static List<ColumnMapping> columns(EntityModel model) {
    List<ColumnMapping> columns = new ArrayList<>(model.type().idColumns());
    ColumnMapping version = model.version();
    if (version != null) {
      columns.add(version);
    }
    return columns;
  }

  /** The condition, its binds numbered from a place on. */
  static Node node(EntityModel model, Origin origin, int place) {
    return StatementTemplate.equal(RowWrites.columns(columns(model)), origin, place);
  }

  /** Adds the values of the condition's binds. */
  static void addValues(EntityModel model, @Nullable Object[] row, List<@Nullable Object> values) {
    columns(model).forEach(column -> values.add(row[column.index()]));
  }
}
