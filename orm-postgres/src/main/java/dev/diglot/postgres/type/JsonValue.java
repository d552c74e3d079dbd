package dev.diglot.postgres.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON column that tells the JSON null from no value: a property that is null is SQL's
 * null, one that is {@link #ofNull()} holds the JSON null. Immutable when the value is.
 *
 * @param <T> the Java type of the value
 * @param value the value; null is the JSON null
 */
public record JsonValue<T>(@Nullable T value) {

  /**
   * A value.
   *
   * @param <T> its type
   * @param value the value
   * @return the JSON value
   */
  public static <T> JsonValue<T> of(T value) {
    return new JsonValue<>(Objects.requireNonNull(value, "value"));
  }

  /**
   * The JSON null.
   *
   * @param <T> the type of what might have stood there
   * @return the JSON null
   */
  public static <T> JsonValue<T> ofNull() {
    return new JsonValue<>(null);
  }

  /**
   * Whether this is the JSON null.
   *
   * @return whether it is
   */
  public boolean isNull() {
    return value == null;
  }
}
