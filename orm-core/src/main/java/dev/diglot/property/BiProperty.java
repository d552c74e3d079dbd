package dev.diglot.property;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A value made of two entities, written as a lambda such as {@code (user, card) -> new
 * Holder(user.name(), card.number())}.
 *
 * @param <T> the first entity
 * @param <U> the second entity
 * @param <V> the value's type
 */
@FunctionalInterface
public interface BiProperty<T, U, V> extends Serializable {

  /**
   * Makes the value of two instances.
   *
   * @param first an instance of the first entity
   * @param second an instance of the second entity
   * @return the value, or null
   */
  @Nullable V of(T first, U second);
}
