package dev.diglot.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reaches the private members of mapped classes, or notes why it cannot. */
final class Reach {
  private final Lookup given;
  private final Problems problems;

  Reach(Lookup given, Problems problems) {
    this.given = given;
    this.problems = problems;
  }

  /** A lookup with all access to a class, or null after the problem was noted. */
  @Nullable Lookup into(Class<?> type) {
    Reach.class.getModule().addReads(type.getModule());
    Lookup own = MethodHandles.lookup();
    for (Lookup from : new Lookup[] {given, own}) {
      try {
        return MethodHandles.privateLookupIn(type, from);
      } catch (IllegalAccessException closed) {
        // The next one may have more access; a problem is noted when none has.
      }
    }
    problems.add(
        type,
        "its private members are out of reach: "
            + type.getModule()
            + " does not open the package "
            + type.getPackageName()
            + ".",
        "write 'opens "
            + type.getPackageName()
            + " to dev.diglot.core;' in its module-info.java, or pass MethodHandles.lookup() of"
            + " that module to Metadata.of.");
    return null;
  }

  /** The lookup that was given, for a caller that is part of Diglot. */
  Lookup lookup(Lookup caller) {
    boolean own =
        caller.hasFullPrivilegeAccess()
            && caller.lookupClass().getModule() == Reach.class.getModule();
    if (!own) {
      throw new IllegalCallerException(caller + " is no full access to Diglot");
    }
    return given;
  }

  static MethodHandle getter(Lookup lookup, Field field) {
    try {
      return lookup.unreflectGetter(field).asType(MethodType.genericMethodType(1));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static MethodHandle setter(Lookup lookup, Field field) {
    try {
      return lookup
          .unreflectSetter(field)
          .asType(MethodType.methodType(void.class, Object.class, Object.class));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static MethodHandle method(Lookup lookup, Method method) {
    try {
      return lookup.unreflect(method);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The constructor of the given parameters, or null when there is none. */
  static @Nullable MethodHandle constructor(Lookup lookup, Class<?>... parameters) {
    try {
      return lookup.findConstructor(
          lookup.lookupClass(), MethodType.methodType(void.class, parameters));
    } catch (NoSuchMethodException missing) {
      return null;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
