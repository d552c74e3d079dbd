package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets columns to null for a while, so that rows can exchange values or be deleted. */
final class ParkWriter {
  private final WriteContext context;

  ParkWriter(WriteContext context) {
    this.context = context;
  }

  void park(EntityModel model, List<ColumnMapping> columns, List<@Nullable Object[]> rows) {
    StatementTemplate template =
        context.plans().template(new Shape(model, columns), () -> tree(model, columns));
    List<@Nullable Object[]> values = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      List<@Nullable Object> places = new ArrayList<>();
      columns.forEach(column -> places.add(null));
      RowConditions.addValues(model, row, places);
      values.add(template.arrange(places.toArray()));
    }
    context.writeEach(template, model, rows, values);
  }

  private Update tree(EntityModel model, List<ColumnMapping> columns) {
    Origin origin = Origin.of(model.type().javaType());
    List<Assignment> assignments = new ArrayList<>();
    for (ColumnMapping column : columns) {
      BindNode place = StatementTemplate.place(assignments.size(), column.column());
      assignments.add(new Assignment(column.name(), place));
    }
    return new Update(
        new TableSource(model.type().table().name(), origin),
        assignments,
        RowConditions.node(model, origin, columns.size()),
        List.of());
  }

  /** What the text depends on. */
  private record Shape(EntityModel model, List<ColumnMapping> columns) {}
}
