package dev.diglot.evaluation;

import org.jspecify.annotations.Nullable;

/** Integers of the widths that databases have. */
final class Integers {
  private Integers() {}

  static boolean isInteger(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  /**
   * A result in the wider class of two operands, or null when it overflows: the database raises.
   */
  static @Nullable Object fit(long result, Object left, Object right) {
    if (left instanceof Long || right instanceof Long) {
      return result;
    }
    if (left instanceof Integer || right instanceof Integer) {
      return result == (int) result ? (Object) (int) result : null;
    }
    return result == (short) result ? (Object) (short) result : null;
  }

  /** An integer in a class that an operation says it gives, or null when it does not fit. */
  static @Nullable Object as(Class<?> type, long value) {
    if (type == Integer.class) {
      return value == (int) value ? (Object) (int) value : null;
    }
    if (type == Short.class) {
      return value == (short) value ? (Object) (short) value : null;
    }
    return value;
  }
}
