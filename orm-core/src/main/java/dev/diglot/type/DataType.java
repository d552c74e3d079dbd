package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * A logical column type: which Java values it holds, how they are copied, compared and normalised,
 * and the name that a dialect resolves to a type of its own. It knows no database.
 *
 * @param <J> the Java type of its values
 */
public sealed interface DataType<J> permits BasicType, ConvertedType, NativeType {

  /**
   * The logical name of the stored type.
   *
   * @return the name
   */
  TypeName name();

  /**
   * The Java class of the values, never primitive.
   *
   * @return the class
   */
  Class<J> javaType();

  /**
   * Length, precision and scale.
   *
   * @return the size
   */
  Size size();

  /**
   * Copies a value so that later changes to the original are not seen; immutable values are shared.
   *
   * @param value the value, or null
   * @return the copy, or null
   */
  @Nullable J copy(@Nullable J value);

  /**
   * Whether two values are the same for the database.
   *
   * @param left a value, or null
   * @param right a value, or null
   * @return whether they are the same
   */
  boolean same(@Nullable J left, @Nullable J right);

  /**
   * The value as the column will hold it: times truncated to the column's precision, decimals
   * brought to its scale, offsets to UTC.
   *
   * @param value the value
   * @return the value to bind and to keep in memory
   * @throws dev.diglot.error.InvalidValueException when the value would lose digits or characters
   */
  J normalise(J value);

  /**
   * Whether the database spells values its own way, in which Java does not follow it: such a column
   * is read back when it was written, so that memory equals the row.
   *
   * @return whether it does
   */
  default boolean rewritten() {
    return false;
  }
}
