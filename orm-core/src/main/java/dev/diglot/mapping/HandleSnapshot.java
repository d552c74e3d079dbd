package dev.diglot.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares through object access, where nothing can be compiled. */
final class HandleSnapshot implements RowSnapshot {
  private final ObjectAccess<Object> access;
  private final List<ColumnMapping> columns;
  private final @Nullable ColumnMapping version;

  /**
   * Compares some columns.
   *
   * @param columns those that are in fields of their own, and those of references, in order
   */
  HandleSnapshot(
      ObjectAccess<Object> access, List<ColumnMapping> columns, @Nullable ColumnMapping version) {
    this.access = access;
    this.columns = columns;
    this.version = version;
  }

  @Override
  public void take(Object entity, @Nullable Object[] into, int at) {
    for (ColumnMapping column : columns) {
      if (!column.isPrimitiveId()) {
        Object now = access.get(entity, column.attribute().slot());
        boolean link = column.attribute() instanceof ToOneAttribute;
        into[at + column.index()] = link ? now : column.copy(now);
      }
    }
  }

  @Override
  public int difference(Object entity, @Nullable Object[] row, int at, int from) {
    for (ColumnMapping column : columns) {
      if (column.index() >= from && column != version && !same(column, entity, row, at)) {
        return column.index();
      }
    }
    return NONE;
  }

  private boolean same(ColumnMapping column, Object entity, @Nullable Object[] row, int at) {
    Object before = row[at + column.index()];
    Object now = access.get(entity, column.attribute().slot());
    return column.attribute() instanceof ToOneAttribute link
        ? link.names(now, before)
        : column.same(before, now);
  }
}
