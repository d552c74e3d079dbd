package dev.diglot.bytecode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Set;

/**
 * Methods that are known to have no effect. Compilers call some only to test for null, and ecj
 * calls what it then does not need, as in {@code text.length() > 3 || true}.
 */
final class Effects {

  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Math.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class,
          BigInteger.class);

  private Effects() {}

  static boolean isFree(MethodName method) {
    boolean testsNull =
        (method.owner() == Objects.class && method.name().equals("requireNonNull"))
            || (method.name().equals("getClass") && method.type().parameterCount() == 0);
    return testsNull
        || (VALUES.contains(method.owner()) && !method.name().equals("transform"))
        || method.owner().getPackageName().equals("java.time");
  }
}
