package dev.diglot.reference;

import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.SessionError;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value that may not be loaded yet, such as a large column. To change the column, assign another
 * {@code Lazy.of(value)}.
 *
 * @param <T> the value's type
 */
public final class Lazy<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient @Nullable T value;
  private transient boolean loaded;
  private transient @Nullable LazyLoader loader;

  private Lazy(@Nullable T value, boolean loaded, @Nullable LazyLoader loader) {
    this.value = value;
    this.loaded = loaded;
    this.loader = loader;
  }

  /**
   * A value that is at hand.
   *
   * @param <T> the value's type
   * @param value the value, or null
   * @return the lazy value, loaded
   */
  public static <T> Lazy<T> of(@Nullable T value) {
    return new Lazy<>(value, true, null);
  }

  /**
   * A value that a loader loads on {@link #get()}.
   *
   * @param <T> the value's type
   * @param loader who loads it
   * @return the lazy value, unloaded
   */
  public static <T> Lazy<T> bound(LazyLoader loader) {
    return new Lazy<>(null, false, loader);
  }

  /**
   * The value, loaded now if it is not in memory. Loading loads it for the siblings of the same
   * result too.
   *
   * @return the value, or null
   * @throws dev.diglot.error.SessionException when the session is closed or strict, or the row does
   *     not exist
   */
  public @Nullable T get() {
    if (!loaded) {
      LazyLoader source = loader;
      if (source == null) {
        throw new DetachedAccessException(
            SessionError.DETACHED_ACCESS,
            "A deferred value was read that was not loaded before it left its session;"
                + " load it with fetch(...) or call get() while the session is open.");
      }
      source.load(this);
    }
    return value;
  }

  /**
   * Whether {@link #get()} answers without a statement.
   *
   * @return whether the value is in memory
   */
  public boolean isLoaded() {
    return loaded;
  }

  void resolve(@Nullable T found) {
    value = found;
    loaded = true;
    loader = null;
  }

  @Nullable LazyLoader loader() {
    return loader;
  }

  void bind(LazyLoader source) {
    if (!loaded) {
      loader = source;
    }
  }

  @Override
  public String toString() {
    return loaded ? "Lazy(" + value + ")" : "Lazy(not loaded)";
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeBoolean(loaded);
    out.writeObject(value);
  }

  @SuppressWarnings("unchecked")
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    loaded = in.readBoolean();
    value = (T) in.readObject();
  }
}
