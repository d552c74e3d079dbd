package dev.diglot.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares through object access, where nothing can be compiled. */
final class HandleSnapshot implements RowSnapshot {
  private final ObjectAccess<Object> access;
  private final List<ColumnMapping> columns;
  private final List<ToOneAttribute> links;
  private final @Nullable ColumnMapping version;

  HandleSnapshot(
      ObjectAccess<Object> access,
      List<ColumnMapping> columns,
      List<ToOneAttribute> links,
      @Nullable ColumnMapping version) {
    this.access = access;
    this.columns = columns;
    this.links = links;
    this.version = version;
  }

  @Override
  public void take(Object entity, @Nullable Object[] into, int at) {
    for (ColumnMapping column : columns) {
      if (!column.isPrimitiveId()) {
        into[at + column.index()] = column.copy(access.get(entity, column.attribute().slot()));
      }
    }
    for (ToOneAttribute link : links) {
      into[at + link.joinColumns().get(0).index()] = access.get(entity, link.slot());
    }
  }

  @Override
  public boolean same(Object entity, @Nullable Object[] row, int at) {
    for (ColumnMapping column : columns) {
      Object now = access.get(entity, column.attribute().slot());
      if (column != version && !column.same(row[at + column.index()], now)) {
        return false;
      }
    }
    for (ToOneAttribute link : links) {
      Object now = access.get(entity, link.slot());
      if (!link.names(now, row[at + link.joinColumns().get(0).index()])) {
        return false;
      }
    }
    return true;
  }
}
