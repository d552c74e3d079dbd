package dev.diglot.unitofwork;

import dev.diglot.dialect.Capability;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rows that give the same columns of a table are inserted. Safe to keep and to share. */
final class InsertPlan {
  private final WritePlans plans;
  private final EntityModel model;
  private final List<ColumnMapping> columns;
  private final int[] indexes;
  private final Returned returned;
  private final boolean returns;
  private final SentRows sent;

  InsertPlan(WritePlans plans, EntityModel model, List<ColumnMapping> columns) {
    this.plans = plans;
    this.model = model;
    this.columns = List.copyOf(columns);
    this.indexes = columns.stream().mapToInt(ColumnMapping::index).toArray();
    List<ColumnMapping> made = new ArrayList<>(model.columns());
    made.removeIf(column -> columns.contains(column) && !RowWrites.isRewritten(column));
    this.returned = new Returned(plans, model, made, WriteContext.rowLocal(model));
    this.returns = plans.dialect().capabilities().has(Capability.RETURNING_ON_INSERT);
    this.sent = new SentRows(plans.dialect(), RowWrites.columns(columns));
  }

  /** The columns that the rows give. */
  List<ColumnMapping> columns() {
    return columns;
  }

  /** What the database makes of the rows. */
  Returned returned() {
    return returned;
  }

  /** Whether the insert itself gives that back. */
  boolean returns() {
    return returns;
  }

  /** How many of the rows that are left the next statement takes. */
  int next(int left) {
    return sent.next(left);
  }

  /** The statement that takes so many rows, as {@link #next} said. */
  StatementTemplate statement(int rows) {
    return plans.template(new Shape(this, sent.shape(rows)), () -> tree(rows));
  }

  /** The values of the statement's binds. */
  @Nullable Object[] values(List<RowWrite> rows) {
    return sent.values(rows, (row, column) -> row.values()[indexes[column]]);
  }

  private Insert tree(int rows) {
    Origin origin = Origin.of(model.type().javaType());
    return new Insert(
        model.type().table().name(),
        origin,
        RowWrites.names(columns),
        sent.listed(rows),
        returns ? returned.items(origin) : List.of(),
        sent.select(rows));
  }

  /** What the text of an insert depends on. */
  private record Shape(InsertPlan plan, int rows) {}
}
