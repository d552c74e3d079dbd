package dev.diglot.mapping;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;

/** The zero values and wrappers of primitive types. */
final class Primitives {

  private Primitives() {}

  static Class<?> wrapped(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  static Object zero(Class<?> primitive) {
    return Array.get(Array.newInstance(primitive, 1), 0);
  }
}
