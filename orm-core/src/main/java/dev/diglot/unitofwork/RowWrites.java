package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.Column;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row on its way to the database, and what comes back. */
final class RowWrites {
  private RowWrites() {}

  /**
   * Puts what the database made, and what was fitted to columns, into an object.
   *
   * @param columns the columns that were written; those of relationships are passed over
   * @param values the row
   */
  static void writeBack(Object entity, List<ColumnMapping> columns, @Nullable Object[] values) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnMapping column = columns.get(i);
      if (!(column.attribute() instanceof ToOneAttribute)) {
        writeBack(entity, column, values[column.index()]);
      }
    }
  }

  private static void writeBack(Object entity, ColumnMapping column, @Nullable Object value) {
    Object now = column.get(entity);
    if (value != now
        && value != ColumnMapping.NOT_LOADED
        && now != ColumnMapping.NOT_LOADED
        && !Objects.equals(value, now)) {
      column.set(entity, column.copy(value));
    }
  }

  /** Whether a column that was given is read back all the same, since the database rewrites it. */
  static boolean isRewritten(ColumnMapping column) {
    return column.type().rewritten() && !column.id();
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
