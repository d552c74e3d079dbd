package dev.diglot.sql;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a query can be ordered by: a property reference such as {@code User::lastname}, or a {@link
 * Sort}.
 *
 * @param <T> the entity
 */
@FunctionalInterface
public interface Ordering<T> extends Serializable {

  /**
   * Reads the sort key from an instance.
   *
   * @param entity the instance
   * @return the key, or null
   */
  @Nullable Object keyOf(T entity);
}
