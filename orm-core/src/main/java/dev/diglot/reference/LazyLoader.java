package dev.diglot.reference;

import org.jspecify.annotations.Nullable;

/** Loads deferred values; a session's part of a {@link Lazy}. */
public abstract class LazyLoader {

  /** For subclasses. */
  protected LazyLoader() {}

  /**
   * Loads a value. Must hand it over by {@link #resolve}, and may load others with it.
   *
   * @param value an unloaded value that is bound to this loader
   * @throws dev.diglot.error.SessionException when the session is closed, forbids loading on touch,
   *     or the row does not exist
   */
  protected abstract void load(Lazy<?> value);

  /**
   * Hands over a value.
   *
   * @param <T> the value's type
   * @param lazy who waits for it
   * @param value the value, or null
   */
  protected static <T> void resolve(Lazy<T> lazy, @Nullable T value) {
    lazy.resolve(value);
  }

  /**
   * The loader that an unloaded value would ask.
   *
   * @param lazy the value
   * @return the loader, or null when it is bound to none
   */
  protected static @Nullable LazyLoader of(Lazy<?> lazy) {
    return lazy.loader();
  }

  /**
   * Makes this loader the one that an unloaded value asks.
   *
   * @param lazy the value
   */
  protected final void adopt(Lazy<?> lazy) {
    lazy.bind(this);
  }
}
