package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on its way to the database, and what comes back. */
final class RowWrites {
  private RowWrites() {}

  /** Puts what the database made, or what was fitted to a column, into an object. */
  static void writeBack(Object entity, ColumnMapping column, @Nullable Object value) {
    if (column.attribute() instanceof ToOneAttribute) {
      return;
    }
    Object now = column.get(entity);
    if (now != ColumnMapping.NOT_LOADED && !isSameValue(column, now, value)) {
      column.set(entity, column.copy(value));
    }
  }

  /** Whether a column that was given is read back all the same, since the database rewrites it. */
  static boolean isRewritten(ColumnMapping column) {
    return column.type().rewritten() && !column.id();
  }

  private static boolean isSameValue(
      ColumnMapping column, @Nullable Object now, @Nullable Object value) {
    return now == value || value != null && value.equals(now);
  }

  /** The names of columns. */
  static List<String> names(List<ColumnMapping> columns) {
    return columns.stream().map(ColumnMapping::name).toList();
  }

  /** The columns of mappings. */
  static List<Column> columns(List<ColumnMapping> columns) {
    return columns.stream().map(ColumnMapping::column).toList();
  }
}
