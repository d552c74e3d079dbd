package dev.diglot.lambda;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.UUID;

/** Which final fields are constants: those whose value cannot change and has a literal. */
final class Constants {
  private static final Set<Class<?>> TYPES =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class,
          BigInteger.class,
          UUID.class);

  private Constants() {}

  static boolean foldable(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || TYPES.contains(type)
        || type.getPackageName().equals("java.time");
  }
}
