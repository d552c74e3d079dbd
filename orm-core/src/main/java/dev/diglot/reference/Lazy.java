package dev.diglot.reference;

import org.jspecify.annotations.Nullable;

/**
 * A value that may not be loaded yet, such as a large column.
 *
 * @param <T> the value's type
 */
public final class Lazy<T> {
  private final @Nullable T value;

  private Lazy(@Nullable T value) {
    this.value = value;
  }

  /**
   * A value that is at hand.
   *
   * @param <T> the value's type
   * @param value the value, or null
   * @return the lazy value, loaded
   */
  public static <T> Lazy<T> of(@Nullable T value) {
    return new Lazy<>(value);
  }

  /**
   * The value.
   *
   * @return the value, or null
   */
  public @Nullable T get() {
    return value;
  }
}
