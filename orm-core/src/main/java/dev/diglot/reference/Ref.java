package dev.diglot.reference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link to an entity that may not be loaded yet; its key costs nothing.
 *
 * @param <T> the entity
 */
public final class Ref<T> {
  private final Class<T> type;
  private final @Nullable Object key;
  private final @Nullable T target;

  private Ref(Class<T> type, @Nullable Object key, @Nullable T target) {
    this.type = type;
    this.key = key;
    this.target = target;
  }

  /**
   * A link to an instance, saved or not.
   *
   * @param <T> the entity
   * @param entity the instance
   * @return the link
   */
  @SuppressWarnings("unchecked")
  public static <T> Ref<T> of(T entity) {
    return new Ref<>((Class<T>) entity.getClass(), null, entity);
  }

  /**
   * A link to a row by its key.
   *
   * @param <T> the entity
   * @param type the entity's class
   * @param key the key
   * @return the link
   */
  public static <T> Ref<T> to(Class<T> type, Object key) {
    return new Ref<>(type, Objects.requireNonNull(key, "key"), null);
  }

  /**
   * The entity's class.
   *
   * @return the class
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The key.
   *
   * @return the key, or null when the target is unsaved
   */
  public @Nullable Object key() {
    return key;
  }

  /**
   * The target if it is in memory.
   *
   * @return the target, or null
   */
  public @Nullable T loadedOrNull() {
    return target;
  }
}
