package dev.diglot.evaluation;

import dev.diglot.type.BasicType;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/** Conversions that lose nothing. */
final class Casts {
  private Casts() {}

  static Outcome of(DataType<?> target, Outcome operand) {
    if (!(operand instanceof Known known) || known.isNull()) {
      return operand;
    }
    Object value =
        target instanceof BasicType<?> && !known.isNative()
            ? cast(target, known.stored(null))
            : null;
    return value == null ? new Unknown("a cast to " + target) : new Known(value, target);
  }

  private static @Nullable Object cast(DataType<?> target, @Nullable Object value) {
    if (value instanceof String) {
      boolean roomy = target.equals(StandardTypes.ANY_VARCHAR) || target.equals(StandardTypes.TEXT);
      return roomy ? value : null;
    }
    if (value instanceof Number number && Integers.isInteger(number)) {
      return isInteger(target.javaType())
          ? Integers.as(target.javaType(), number.longValue())
          : null;
    }
    return value instanceof Boolean && target.javaType() == Boolean.class ? value : null;
  }

  private static boolean isInteger(Class<?> type) {
    return type == Integer.class || type == Long.class || type == Short.class;
  }
}
