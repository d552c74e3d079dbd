package dev.diglot.loading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an entity that was read, and the instance that it became. */
final class EntityRow {
  private final Object key;
  private final @Nullable Object[] values;
  private final @Nullable Object[] computed;
  private @Nullable Object entity;
  private @Nullable EntityRow first;

  /**
   * A row that is no instance yet.
   *
   * @param key the key
   * @param values in the order of the entity's columns
   * @param computed in the order of the entity's computed attributes
   */
  EntityRow(Object key, @Nullable Object[] values, @Nullable Object[] computed) {
    this.key = key;
    this.values = values;
    this.computed = computed;
  }

  Object key() {
    return key;
  }

  @Nullable Object[] values() {
    return values;
  }

  @Nullable Object[] computed() {
    return computed;
  }

  /** The instance; of a repeated row, that of its first occurrence. */
  Object entity() {
    return first == null ? Objects.requireNonNull(entity, "not assembled") : first.entity();
  }

  void become(Object instance) {
    entity = instance;
  }

  void repeats(EntityRow occurrence) {
    first = occurrence;
  }
}
