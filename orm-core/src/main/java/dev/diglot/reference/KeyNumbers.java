package dev.diglot.reference;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Whole numbers as the id attribute holds them, when they fit. */
final class KeyNumbers {

  private KeyNumbers() {}

  static Object fit(Object value, Class<?> type) {
    if (type.isInstance(value) || !isWhole(value)) {
      return value;
    }
    return fitWhole(whole(value), type, value);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger;
  }

  private static BigInteger whole(Object value) {
    return value instanceof BigInteger big ? big : BigInteger.valueOf(((Number) value).longValue());
  }

  private static Object fitWhole(BigInteger whole, Class<?> type, Object value) {
    int bits = whole.bitLength();
    if (type == Long.class && bits < Long.SIZE) {
      return whole.longValue();
    }
    if (type == Integer.class && bits < Integer.SIZE) {
      return whole.intValue();
    }
    if (type == Short.class && bits < Short.SIZE) {
      return whole.shortValue();
    }
    if (type == BigInteger.class) {
      return whole;
    }
    return type == BigDecimal.class ? new BigDecimal(whole) : value;
  }
}
