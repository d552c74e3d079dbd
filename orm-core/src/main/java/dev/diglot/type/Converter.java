package dev.diglot.type;

/**
 * Turns one Java value into another that a column can hold, and back. Null never reaches a
 * converter.
 *
 * @param <J> the Java type of the property
 * @param <D> the Java type that the column holds
 */
public interface Converter<J, D> {

  /**
   * The value that the column holds.
   *
   * @param value the property's value
   * @return the column's value
   */
  D toColumn(J value);

  /**
   * The property's value.
   *
   * @param value the column's value
   * @return the property's value
   */
  J toProperty(D value);
}
