package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * A method of {@link java.sql.ResultSet} that gives exactly what a codec reads, so that compiled
 * code may call it without the codec.
 *
 * @param method the method's name
 * @param result what it returns; of a primitive, zero with {@code wasNull} means null
 * @param asked the class given after the position, or null when the position is all
 */
public record Getter(String method, Class<?> result, @Nullable Class<?> asked) {

  /**
   * A method that takes the position alone, such as {@code getLong}.
   *
   * @param method the method's name
   * @param result what it returns
   * @return the getter
   */
  public static Getter of(String method, Class<?> result) {
    return new Getter(method, result, null);
  }

  /**
   * {@code getObject} with a class.
   *
   * @param asked the class
   * @return the getter
   */
  public static Getter ofObject(Class<?> asked) {
    return new Getter("getObject", asked, asked);
  }
}
