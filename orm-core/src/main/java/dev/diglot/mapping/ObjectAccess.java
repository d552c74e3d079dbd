package dev.diglot.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The one seam through which objects are made, read and written. A slot is the position of a
 * persistent field: superclass first, in declaration order; the components of a record.
 *
 * @param <T> the class
 */
public interface ObjectAccess<T> {

  /**
   * Makes an instance by the constructor without parameters.
   *
   * @return the instance
   * @throws UnsupportedOperationException for records
   */
  T create();

  /**
   * Makes an instance from the values of all slots: a record by its canonical constructor, another
   * class by setting its fields.
   *
   * @param slots the values, one for each slot; null for a primitive means zero or false
   * @return the instance
   */
  T create(@Nullable Object[] slots);

  /**
   * Reads a field.
   *
   * @param target the instance
   * @param slot the field's position
   * @return the value, or null
   */
  @Nullable Object get(T target, int slot);

  /**
   * Writes a field.
   *
   * @param target the instance
   * @param slot the field's position
   * @param value the value, or null
   * @throws UnsupportedOperationException for records
   * @throws dev.diglot.error.InvalidValueException for null in a primitive field
   */
  void set(T target, int slot, @Nullable Object value);

  /**
   * The number of slots.
   *
   * @return the number
   */
  int slots();
}
