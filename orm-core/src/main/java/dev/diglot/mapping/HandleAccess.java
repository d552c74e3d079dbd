package dev.diglot.mapping;

import dev.diglot.error.InvalidValueException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects touched through method handles.
 *
 * @param <T> the class
 */
final class HandleAccess<T> implements ObjectAccess<T> {
  private final Class<T> type;
  private final MethodHandle constructor;
  private final Field[] fields;
  private final MethodHandle[] getters;
  private final MethodHandle[] setters;

  /**
   * Makes the handles.
   *
   * @param lookups for each class that declares one of the fields, and for the class itself
   */
  HandleAccess(Class<T> type, List<Field> fields, Map<Class<?>, Lookup> lookups) {
    Lookup lookup = Objects.requireNonNull(lookups.get(type));
    this.type = type;
    this.constructor = type.isRecord() ? canonical(lookup, fields) : noArguments(lookup);
    this.fields = fields.toArray(Field[]::new);
    this.getters = new MethodHandle[this.fields.length];
    this.setters = new MethodHandle[type.isRecord() ? 0 : this.fields.length];
    for (int slot = 0; slot < this.fields.length; slot++) {
      Field field = this.fields[slot];
      Lookup declaring = Objects.requireNonNull(lookups.get(field.getDeclaringClass()));
      getters[slot] = Reach.getter(declaring, field);
      if (setters.length > 0) {
        setters[slot] = Reach.setter(declaring, field);
      }
    }
  }

  private static MethodHandle noArguments(Lookup lookup) {
    return Objects.requireNonNull(Reach.constructor(lookup), "Checked when the class was mapped")
        .asType(MethodType.methodType(Object.class));
  }

  /** Takes all slots as one array. */
  private static MethodHandle canonical(Lookup lookup, List<Field> fields) {
    Class<?>[] components = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
    return Objects.requireNonNull(Reach.constructor(lookup, components), "Every record has it")
        .asSpreader(Object[].class, fields.size())
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  @Override
  public T create() {
    if (type.isRecord()) {
      throw new UnsupportedOperationException(
          type.getSimpleName() + " is a record: create it with the values of all components");
    }
    try {
      return type.cast((Object) constructor.invokeExact());
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  @Override
  public T create(@Nullable Object[] slots) {
    @Nullable Object[] values = slots.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields[i].getType().isPrimitive()) {
        values[i] = Primitives.zero(fields[i].getType());
      }
    }
    return type.isRecord() ? createRecord(values) : createAndFill(values);
  }

  private T createRecord(@Nullable Object[] values) {
    try {
      return type.cast((Object) constructor.invokeExact(values));
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  private T createAndFill(@Nullable Object[] values) {
    T created = create();
    for (int i = 0; i < values.length; i++) {
      set(created, i, values[i]);
    }
    return created;
  }

  @Override
  public @Nullable Object get(T target, int slot) {
    try {
      return (Object) getters[slot].invokeExact(target);
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  @Override
  public void set(T target, int slot, @Nullable Object value) {
    if (setters.length == 0) {
      throw new UnsupportedOperationException(
          type.getSimpleName() + " is a record: its " + fields[slot].getName() + " cannot be set");
    }
    if (value == null && fields[slot].getType().isPrimitive()) {
      throw nullForPrimitive(fields[slot]);
    }
    try {
      setters[slot].invokeExact(target, value);
    } catch (Throwable thrown) {
      throw failed(thrown);
    }
  }

  @Override
  public int slots() {
    return fields.length;
  }

  private InvalidValueException nullForPrimitive(Field field) {
    return new InvalidValueException(
        String.format(
            "%s.%s is a primitive %s and cannot be null, but null came."
                + " Declare it as %s, or make the column not null.",
            type.getSimpleName(),
            field.getName(),
            field.getType(),
            Primitives.wrapped(field.getType()).getSimpleName()),
        null);
  }

  private RuntimeException failed(Throwable thrown) {
    if (thrown instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(
        "The constructor of " + type.getName() + " failed: " + thrown, thrown);
  }
}
