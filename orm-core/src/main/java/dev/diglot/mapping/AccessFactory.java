package dev.diglot.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    this(reach, problems, Boolean.parseBoolean(System.getProperty(COMPILED, "true")));
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
    MethodHandle constructor =
        type.isRecord() ? canonical(lookup, fields) : noArguments(lookup, type);
    List<MethodHandle> getters = new ArrayList<>();
    List<MethodHandle> setters = new ArrayList<>();
    for (Field field : fields) {
      Lookup declaring =
          field.getDeclaringClass() == type ? lookup : reach.into(field.getDeclaringClass());
      if (declaring == null || constructor == null) {
        return null;
      }
      getters.add(Reach.getter(declaring, field));
      if (!Modifier.isFinal(field.getModifiers())) {
        setters.add(Reach.setter(declaring, field));
      }
    }
    if (constructor == null) {
      return null;
    }
    ObjectAccess<T> handles = new HandleAccess<>(type, constructor, fields, getters, setters);
    return compiling ? compiled(lookup, fields, handles) : handles;
  }

  /** Compiled for each class that declares fields, the one highest above first. */
  @SuppressWarnings("unchecked")
  private <T> ObjectAccess<T> compiled(Lookup host, List<Field> fields, ObjectAccess<T> handles) {
    Set<Class<?>> declaring = new LinkedHashSet<>();
    fields.forEach(field -> declaring.add(field.getDeclaringClass()));
    declaring.remove(host.lookupClass());
    ObjectAccess<?> best = handles;
    for (Class<?> ancestor : declaring) {
      Lookup into = reach.into(ancestor);
      best = into == null ? best : new AccessCompiler(into, fields).compile(best);
    }
    return (ObjectAccess<T>) new AccessCompiler(host, fields).compile(best);
  }

  private @Nullable MethodHandle noArguments(Lookup lookup, Class<?> type) {
    MethodHandle constructor = Reach.constructor(lookup);
    if (constructor == null) {
      problems.add(
          type,
          "has no constructor without parameters.",
          "add one of any visibility: private " + type.getSimpleName() + "() {}");
      return null;
    }
    return constructor.asType(MethodType.methodType(Object.class));
  }

  private static MethodHandle canonical(Lookup lookup, List<Field> fields) {
    MethodHandle constructor =
        Reach.constructor(lookup, fields.stream().map(Field::getType).toArray(Class<?>[]::new));
    if (constructor == null) {
      throw new IllegalStateException("Every record has a canonical constructor");
    }
    return constructor
        .asSpreader(Object[].class, fields.size())
        .asType(MethodType.methodType(Object.class, Object[].class));
  }
}
