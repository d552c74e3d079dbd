package dev.diglot.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares through object access, where nothing can be compiled. */
final class HandleSnapshot implements RowSnapshot {
  private final ObjectAccess<Object> access;
  private final int width;
  private final List<ColumnMapping> columns;
  private final List<ToOneAttribute> links;
  private final @Nullable ColumnMapping version;

  HandleSnapshot(
      ObjectAccess<Object> access,
      int width,
      List<ColumnMapping> columns,
      List<ToOneAttribute> links,
      @Nullable ColumnMapping version) {
    this.access = access;
    this.width = width;
    this.columns = columns;
    this.links = links;
    this.version = version;
  }

  @Override
  public @Nullable Object[] take(Object entity) {
    @Nullable Object[] row = new @Nullable Object[width];
    for (ColumnMapping column : columns) {
      if (!column.isPrimitiveId()) {
        row[column.index()] = column.copy(access.get(entity, column.attribute().slot()));
      }
    }
    for (ToOneAttribute link : links) {
      row[link.joinColumns().get(0).index()] = access.get(entity, link.slot());
    }
    return row;
  }

  @Override
  public boolean same(Object entity, @Nullable Object[] row) {
    for (ColumnMapping column : columns) {
      Object now = access.get(entity, column.attribute().slot());
      if (column != version && !column.same(row[column.index()], now)) {
        return false;
      }
    }
    for (ToOneAttribute link : links) {
      Object now = access.get(entity, link.slot());
      if (!link.names(now, row[link.joinColumns().get(0).index()])) {
        return false;
      }
    }
    return true;
  }
}
