package dev.diglot.lambda;

import org.jspecify.annotations.Nullable;

/**
 * An {@code Optional}: empty where its value is null, or where there are no rows.
 *
 * @param value the value, null where the optional is empty
 * @param rows the rows of which it is the first, or null when it is a value of its own
 * @param type {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}
 */
public record OptionalTerm(Term value, @Nullable RowsTerm rows, Class<?> type) implements Term {

  /**
   * An optional that holds a value unless that is null.
   *
   * @param value the value
   * @param type {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code
   *     OptionalDouble}
   * @return the term
   */
  public static OptionalTerm of(Term value, Class<?> type) {
    return new OptionalTerm(value, null, type);
  }
}
