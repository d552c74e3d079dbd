package dev.diglot.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.UUID;

/** Classes whose values never change. */
public final class ImmutableClasses {
  private static final Set<Class<?>> KNOWN =
      Set.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          Character.class,
          BigDecimal.class,
          BigInteger.class,
          UUID.class);

  private ImmutableClasses() {}

  /**
   * Whether values of a class never change, as far as that is known.
   *
   * @param type the class
   * @return true for primitives, enums and the values of the JDK
   */
  public static boolean contains(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || KNOWN.contains(type)
        || type.getPackageName().equals("java.time");
  }
}
