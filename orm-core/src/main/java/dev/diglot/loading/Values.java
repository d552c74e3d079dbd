package dev.diglot.loading;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/** Copies and compares the values of columns whose Java type is not known at compile time. */
final class Values {

  private Values() {}

  @SuppressWarnings("unchecked")
  static @Nullable Object copy(DataType<?> type, @Nullable Object value) {
    return value == ColumnMapping.NOT_LOADED ? value : ((DataType<Object>) type).copy(value);
  }

  @SuppressWarnings("unchecked")
  static boolean same(DataType<?> type, @Nullable Object left, @Nullable Object right) {
    if (left == ColumnMapping.NOT_LOADED || right == ColumnMapping.NOT_LOADED) {
      return left == right;
    }
    return ((DataType<Object>) type).same(left, right);
  }
}
