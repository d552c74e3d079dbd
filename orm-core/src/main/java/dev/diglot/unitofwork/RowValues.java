package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparing, copying and fitting the values of columns, whose types are known at run time only. */
final class RowValues {
  private RowValues() {}

  static boolean same(ColumnMapping column, @Nullable Object left, @Nullable Object right) {
    if (left == right) {
      return true;
    }
    return left != ColumnMapping.NOT_LOADED
        && right != ColumnMapping.NOT_LOADED
        && typeOf(column).same(left, right);
  }

  static @Nullable Object copy(ColumnMapping column, @Nullable Object value) {
    return value == ColumnMapping.NOT_LOADED ? value : typeOf(column).copy(value);
  }

  /** The value as the column will hold it; one that does not fit is refused by name. */
  static @Nullable Object fit(ColumnMapping column, @Nullable Object value) {
    return value == null || value == ColumnMapping.NOT_LOADED ? value : column.column().fit(value);
  }

  /** A copy of a row that later changes to mutable values do not reach. */
  static @Nullable Object[] copy(List<ColumnMapping> columns, @Nullable Object[] row) {
    @Nullable Object[] copy = row.clone();
    for (ColumnMapping column : columns) {
      copy[column.index()] = copy(column, row[column.index()]);
    }
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static DataType<Object> typeOf(ColumnMapping column) {
    return (DataType<Object>) column.type();
  }
}
