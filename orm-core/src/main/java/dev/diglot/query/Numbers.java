package dev.diglot.query;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Brings numbers from one Java class to another where nothing is lost. */
final class Numbers {

  private Numbers() {}

  /** Whether a value is of a class, or is a number that the class can hold exactly. */
  static boolean fits(Object value, Class<?> javaType) {
    return fitted(value, javaType) != null;
  }

  /** The value as an instance of the class; the value itself when it cannot be. */
  static Object convert(Object value, Class<?> javaType) {
    Object converted = fitted(value, javaType);
    return converted == null ? value : converted;
  }

  /** The value as an instance of the class, or null when it cannot be. */
  static @Nullable Object fitted(Object value, Class<?> javaType) {
    return javaType.isInstance(value) ? value : exact(value, javaType);
  }

  /** Whether values of one class can be read as another: numbers, and single characters. */
  static boolean convertible(Class<?> from, Class<?> to) {
    return Number.class.isAssignableFrom(from) && Number.class.isAssignableFrom(to)
        || from == String.class && to == Character.class;
  }

  /** A value read as a class that it is convertible to. */
  static @Nullable Object asOrNull(@Nullable Object value, Class<?> wanted) {
    return value == null ? null : as(value, wanted);
  }

  static Object as(Object value, Class<?> wanted) {
    if (wanted.isInstance(value)) {
      return value;
    }
    if (wanted == Character.class) {
      return ((String) value).charAt(0);
    }
    Object exact = exact(value, wanted);
    return exact == null ? rounded((Number) value, wanted) : exact;
  }

  private static Object rounded(Number value, Class<?> wanted) {
    if (wanted == Double.class) {
      return value.doubleValue();
    }
    if (wanted == Float.class) {
      return value.floatValue();
    }
    BigDecimal exact = value instanceof BigDecimal big ? big : new BigDecimal(value.toString());
    if (wanted == BigDecimal.class) {
      return exact;
    }
    return wanted == BigInteger.class
        ? exact.toBigIntegerExact()
        : as(exact.longValueExact(), wanted);
  }

  /** The class that holds values of a class; differs for primitive ones. */
  static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
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
    if (javaType == Byte.class) {
      return number == (byte) number ? (Object) (byte) number : null;
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
