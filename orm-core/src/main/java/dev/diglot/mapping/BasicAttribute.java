package dev.diglot.mapping;

import dev.diglot.error.InvalidValueException;
import dev.diglot.reference.Lazy;
import org.jspecify.annotations.Nullable;

/** A field whose value is one column. */
public final class BasicAttribute implements Attribute {
  private final String name;
  private final int slot;
  private final Class<?> javaType;
  private final ColumnMapping column;

  BasicAttribute(String name, int slot, Class<?> javaType, ColumnFactory column) {
    this.name = name;
    this.slot = slot;
    this.javaType = javaType;
    this.column = column.create(this, 0);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * The column.
   *
   * @return the column
   */
  public ColumnMapping column() {
    return column;
  }

  /**
   * A value that was read from the column, if the field can hold it.
   *
   * @param value the value, or null
   * @return the same value
   * @throws InvalidValueException for null when the field is primitive
   */
  public @Nullable Object fitting(@Nullable Object value) {
    if (value == null && javaType.isPrimitive()) {
      throw new InvalidValueException(
          String.format(
              "%s is a primitive %s and cannot be null, but its column %s is null in a row."
                  + " Declare it as %s, or give the rows a value.",
              column.property(),
              javaType,
              column.name(),
              Primitives.wrapped(javaType).getSimpleName()),
          null);
    }
    return value;
  }

  /**
   * Whether the field is a {@code Lazy}, loaded on first use.
   *
   * @return whether it is
   */
  public boolean lazy() {
    return javaType == Lazy.class;
  }

  @Override
  public String toString() {
    return name + ": " + column.column();
  }
}
