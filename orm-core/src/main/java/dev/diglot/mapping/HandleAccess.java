package dev.diglot.mapping;

import dev.diglot.error.InvalidValueException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.util.List;
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

  /** The setters are empty for a record, whose constructor takes all slots as one array. */
  HandleAccess(
      Class<T> type,
      MethodHandle constructor,
      List<Field> fields,
      List<MethodHandle> getters,
      List<MethodHandle> setters) {
    this.type = type;
    this.constructor = constructor;
    this.fields = fields.toArray(Field[]::new);
    this.getters = getters.toArray(MethodHandle[]::new);
    this.setters = setters.toArray(MethodHandle[]::new);
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
