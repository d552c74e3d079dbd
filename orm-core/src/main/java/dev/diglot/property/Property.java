package dev.diglot.property;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A method reference to an accessor, such as {@code User::firstname}: it names a property in
 * queries and reads it from an instance.
 *
 * @param <T> the entity
 * @param <V> the property's type
 */
@FunctionalInterface
public interface Property<T, V> extends Serializable {

  /**
   * Reads the property from an instance.
   *
   * @param entity the instance
   * @return the value, null when the property is null
   */
  @Nullable V of(T entity);
}
