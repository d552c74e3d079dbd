package dev.diglot.loading;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an object that is no entity is made from values by name: a record by its constructor, another
 * class by its fields.
 *
 * @param <R> the object's class
 */
final class ObjectShape<R> {
  private static final ClassValue<ObjectShape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected ObjectShape<?> computeValue(Class<?> type) {
          return read(type);
        }
      };

  private final Class<R> type;
  private final List<Part> parts;
  private final MethodHandle maker;
  private final List<MethodHandle> setters;

  private ObjectShape(
      Class<R> type, List<Part> parts, MethodHandle maker, List<MethodHandle> setters) {
    this.type = type;
    this.parts = parts;
    this.maker = maker;
    this.setters = setters;
  }

  /**
   * The shape of a class.
   *
   * @throws QueryException when the class cannot be instantiated
   */
  static ObjectShape<?> of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static <R> ObjectShape<R> read(Class<R> type) {
    try {
      ObjectShape.class.getModule().addReads(type.getModule());
      Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      return type.isRecord() ? ofRecord(type, lookup) : ofFields(type, lookup);
    } catch (ReflectiveOperationException | IllegalArgumentException refused) {
      throw new QueryException(
          QueryError.INVALID_PROJECTION,
          "Rows cannot become "
              + type.getTypeName()
              + ": expected a record, or a class with a constructor without parameters, in a"
              + " package that is open to dev.diglot.core. Declare one with a component for each"
              + " column, or read the rows by maps().",
          refused);
    }
  }

  private static <R> ObjectShape<R> ofRecord(Class<R> type, Lookup lookup)
      throws ReflectiveOperationException {
    List<Part> parts = new ArrayList<>();
    List<Class<?>> classes = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(new Part(component.getName(), component.getGenericType()));
      classes.add(component.getType());
    }
    MethodHandle constructor =
        lookup.findConstructor(type, MethodType.methodType(void.class, classes));
    MethodHandle maker =
        constructor
            .asSpreader(Object[].class, classes.size())
            .asType(MethodType.methodType(Object.class, Object[].class));
    return new ObjectShape<>(type, List.copyOf(parts), maker, List.of());
  }

  private static <R> ObjectShape<R> ofFields(Class<R> type, Lookup lookup)
      throws ReflectiveOperationException {
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new InstantiationException(type + " is abstract");
    }
    List<Part> parts = new ArrayList<>();
    List<MethodHandle> setters = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers)) {
        parts.add(new Part(field.getName(), field.getGenericType()));
        setters.add(
            lookup
                .unreflectSetter(field)
                .asType(MethodType.methodType(void.class, Object.class, Object.class)));
      }
    }
    MethodHandle maker =
        lookup
            .findConstructor(type, MethodType.methodType(void.class))
            .asType(MethodType.methodType(Object.class));
    return new ObjectShape<>(type, List.copyOf(parts), maker, List.copyOf(setters));
  }

  List<Part> parts() {
    return parts;
  }

  /**
   * Makes an object.
   *
   * @param values in the order of the parts
   */
  R create(@Nullable Object[] values) {
    try {
      if (type.isRecord()) {
        return type.cast((Object) maker.invokeExact(values));
      }
      Object made = (Object) maker.invokeExact();
      for (int i = 0; i < values.length; i++) {
        setters.get(i).invokeExact(made, values[i]);
      }
      return type.cast(made);
    } catch (RuntimeException | Error thrown) {
      throw describe(values, thrown);
    } catch (Throwable thrown) {
      throw new IllegalStateException("The constructor of " + type.getName() + " failed", thrown);
    }
  }

  /** Explains null for a primitive; anything else is the constructor's own. */
  private RuntimeException describe(@Nullable Object[] values, Throwable thrown) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && parts.get(i).type() instanceof Class<?> c && c.isPrimitive()) {
        return new QueryException(
            QueryError.INVALID_PROJECTION,
            type.getSimpleName()
                + "."
                + parts.get(i).name()
                + " is a primitive "
                + c
                + ", but the row has null. Declare it as its wrapper class.",
            thrown);
      }
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }

  /**
   * One value of an object.
   *
   * @param name the component's or field's name
   * @param type its declared type
   */
  record Part(String name, Type type) {}
}
