package dev.diglot.mapping;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the {@link ObjectAccess} of entities and embedded classes. */
final class AccessFactory {
  /** The system property that, when false, leaves everything to method handles. */
  private static final String COMPILED = "dev.diglot.compiled";

  private final Reach reach;
  private final Problems problems;
  private final boolean compiling;

  AccessFactory(Reach reach, Problems problems) {
    this(reach, problems, compiles());
  }

  /** Whether code is compiled at all. */
  static boolean compiles() {
    return Boolean.parseBoolean(System.getProperty(COMPILED, "true"));
  }

  AccessFactory(Reach reach, Problems problems, boolean compiling) {
    this.reach = reach;
    this.problems = problems;
    this.compiling = compiling;
  }

  /** The access, or null after the problems were noted. */
  @Nullable ObjectAccess<?> create(ClassScan scan) {
    Class<?> type = scan.type();
    if (!isInstantiable(type)) {
      return null;
    }
    Lookup lookup = reach.into(type);
    return lookup == null ? null : create(type, lookup, scan.fields());
  }

  /** Readers of rows into instances of a class that access was made for. */
  RowAccess rows(ClassScan scan, ObjectAccess<?> access) {
    return new RowAccess(compiling ? reach.into(scan.type()) : null, scan.fields(), access);
  }

  private boolean isInstantiable(Class<?> type) {
    if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
      problems.add(type, "is an inner class, bound to an outer instance.", "make it static.");
      return false;
    }
    if (type.isLocalClass() && !type.isRecord() || type.isAnonymousClass()) {
      problems.add(type, "is declared inside a method.", "make it a top-level or static class.");
      return false;
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      problems.add(
          type,
          "is abstract and cannot be instantiated.",
          "make it concrete, or annotate it with @MappedSuperclass instead.");
      return false;
    }
    return true;
  }

  private <T> @Nullable ObjectAccess<T> create(Class<T> type, Lookup lookup, List<Field> fields) {
    Map<Class<?>, Lookup> lookups = new HashMap<>(Map.of(type, lookup));
    for (Field field : fields) {
      Class<?> declaring = field.getDeclaringClass();
      if (!lookups.containsKey(declaring)) {
        Lookup into = reach.into(declaring);
        if (into == null) {
          return null;
        }
        lookups.put(declaring, into);
      }
    }
    if (!type.isRecord() && !hasConstructor(type)) {
      return null;
    }
    LateAccess<T> handles =
        new LateAccess<>(fields.size(), () -> new HandleAccess<>(type, fields, lookups));
    return compiling
        ? new LateAccess<>(fields.size(), () -> compiled(lookup, fields, lookups, handles))
        : handles;
  }

  /** Compiled for each class that declares fields, the one highest above first. */
  @SuppressWarnings("unchecked")
  private static <T> ObjectAccess<T> compiled(
      Lookup host, List<Field> fields, Map<Class<?>, Lookup> lookups, ObjectAccess<T> handles) {
    Set<Class<?>> declaring = new LinkedHashSet<>();
    for (Field field : fields) {
      declaring.add(field.getDeclaringClass());
    }
    declaring.remove(host.lookupClass());
    ObjectAccess<?> best = handles;
    for (Class<?> ancestor : declaring) {
      best =
          new AccessCompiler(Objects.requireNonNull(lookups.get(ancestor)), fields).compile(best);
    }
    return (ObjectAccess<T>) new AccessCompiler(host, fields).compile(best);
  }

  private boolean hasConstructor(Class<?> type) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 0) {
        return true;
      }
    }
    problems.add(
        type,
        "has no constructor without parameters.",
        "add one of any visibility: private " + type.getSimpleName() + "() {}");
    return false;
  }
}
