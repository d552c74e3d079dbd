package dev.diglot.query;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** {@link Numbers#asOrNull} for compiled code. */
final class NumberConversion {
  private static final MethodHandle AS_OR_NULL = asOrNull();

  private NumberConversion() {}

  /** Converts any value to one class. */
  static MethodHandle to(Class<?> wanted) {
    return MethodHandles.insertArguments(AS_OR_NULL, 1, wanted)
        .asType(MethodType.methodType(wanted, Object.class));
  }

  private static MethodHandle asOrNull() {
    try {
      MethodType type = MethodType.methodType(Object.class, Object.class, Class.class);
      return MethodHandles.lookup().findStatic(Numbers.class, "asOrNull", type);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
