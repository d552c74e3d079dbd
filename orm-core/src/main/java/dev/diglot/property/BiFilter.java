package dev.diglot.property;

import java.io.Serializable;

/**
 * A condition on two entities, written as a lambda such as {@code (user, card) -> card.userId() ==
 * user.id()}.
 *
 * @param <T> the first entity
 * @param <U> the second entity
 */
@FunctionalInterface
public interface BiFilter<T, U> extends Serializable {

  /**
   * Tests two instances.
   *
   * @param first an instance of the first entity
   * @param second an instance of the second entity
   * @return whether they pass
   */
  boolean test(T first, U second);
}
