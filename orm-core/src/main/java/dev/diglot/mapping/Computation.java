package dev.diglot.mapping;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of Java code that needs no entity: computed in Java, once for each execution. */
@FunctionalInterface
public interface Computation {

  /**
   * Computes the value.
   *
   * @param captured what the code captured, or the arguments that it was called with; possibly none
   * @param clock the database's clock, for code that asks for the time
   * @return the value to bind, or null
   */
  @Nullable Object value(List<@Nullable Object> captured, Clock clock);
}
