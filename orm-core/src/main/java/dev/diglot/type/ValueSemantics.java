package dev.diglot.type;

/**
 * How values of a Java type are copied, compared and fitted to a column. The defaults suit
 * immutable values with a meaningful {@code equals}.
 *
 * @param <J> the Java type
 */
public interface ValueSemantics<J> {

  /**
   * Copies a mutable value; shares an immutable one.
   *
   * @param value the value
   * @return a copy that later changes to the original do not reach
   */
  default J copy(J value) {
    return value;
  }

  /**
   * Whether two values are the same for the database.
   *
   * @param left a value
   * @param right another value
   * @return whether they are the same
   */
  default boolean same(J left, J right) {
    return left.equals(right);
  }

  /**
   * The value as a column of the given size will hold it.
   *
   * @param value the value
   * @param size the column's size
   * @return the fitted value
   * @throws dev.diglot.error.InvalidValueException when the value would lose digits or characters
   */
  default J normalise(J value, Size size) {
    return value;
  }

  /**
   * The semantics of immutable values that fit as they are.
   *
   * @param <J> the Java type
   * @return the semantics
   */
  @SuppressWarnings("unchecked")
  static <J> ValueSemantics<J> immutable() {
    return (ValueSemantics<J>) ImmutableSemantics.INSTANCE;
  }
}
