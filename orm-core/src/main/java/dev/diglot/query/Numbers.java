package dev.diglot.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Brings numbers from one Java class to another where nothing is lost. */
final class Numbers {

  private Numbers() {}

  /** Whether a value is of a class, or is a number that the class can hold exactly. */
  static boolean fits(Object value, Class<?> javaType) {
    return javaType.isInstance(value) || exact(value, javaType) != null;
  }

  /** The value as an instance of the class; the value itself when it cannot be. */
  static Object convert(Object value, Class<?> javaType) {
    Object converted = javaType.isInstance(value) ? value : exact(value, javaType);
    return converted == null ? value : converted;
  }

  private static @Nullable Object exact(Object value, Class<?> javaType) {
    if (!(value instanceof Long || value instanceof Integer || value instanceof Short)) {
      return null;
    }
    long number = ((Number) value).longValue();
    if (javaType == Long.class) {
      return number;
    }
    if (javaType == Integer.class) {
      return number == (int) number ? (Object) (int) number : null;
    }
    if (javaType == Short.class) {
      return number == (short) number ? (Object) (short) number : null;
    }
    if (javaType == BigDecimal.class) {
      return BigDecimal.valueOf(number);
    }
    if (javaType == BigInteger.class) {
      return BigInteger.valueOf(number);
    }
    return javaType == Double.class && number == (long) (double) number
        ? (Object) (double) number
        : null;
  }
}
