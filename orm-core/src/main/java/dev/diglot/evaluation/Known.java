package dev.diglot.evaluation;

import dev.diglot.type.ConvertedType;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import dev.diglot.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/**
 * A value as the property has it.
 *
 * @param value the value, or null
 * @param type its type, or null where nothing is known
 */
record Known(@Nullable Object value, @Nullable DataType<?> type) implements Outcome {
  static final Known TRUE = new Known(true, StandardTypes.BOOLEAN);
  static final Known FALSE = new Known(false, StandardTypes.BOOLEAN);
  static final Known NULL = new Known(null, null);

  static Known of(boolean answer) {
    return answer ? TRUE : FALSE;
  }

  boolean isNull() {
    return value == null;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  boolean isFalse() {
    return Boolean.FALSE.equals(value);
  }

  /** Whether the database compares such values by rules of its own. */
  boolean isNative() {
    DataType<?> at = type;
    while (at instanceof ConvertedType<?, ?> converted) {
      at = converted.stored();
    }
    return at instanceof NativeType<?>;
  }

  /** The value as the column holds it; a value without a type goes by the type that it meets. */
  @Nullable Object stored(@Nullable DataType<?> met) {
    return stored(value, type == null ? met : type);
  }

  private static @Nullable Object stored(@Nullable Object value, @Nullable DataType<?> type) {
    return value != null
            && type instanceof ConvertedType<?, ?> converted
            && converted.javaType().isInstance(value)
        ? stored(encoded(converted, value), converted.stored())
        : value;
  }

  @SuppressWarnings("unchecked")
  private static Object encoded(ConvertedType<?, ?> type, Object value) {
    return ((ConvertedType<Object, Object>) type).toColumn(value);
  }
}
