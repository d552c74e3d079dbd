package dev.diglot.property;

import java.io.Serializable;

/**
 * A condition written as a Java method over an entity, such as {@code User::hasPendingOrders}.
 *
 * @param <T> the entity
 */
@FunctionalInterface
public interface Filter<T> extends Serializable {

  /**
   * Tests an instance.
   *
   * @param entity the instance
   * @return whether the instance passes
   */
  boolean test(T entity);
}
