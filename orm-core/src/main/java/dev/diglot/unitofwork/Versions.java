package dev.diglot.unitofwork;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** How versions count: numbers from 0 up by one, times by the clock. */
final class Versions {
  private Versions() {}

  static Object first(Class<?> type, Clock clock) {
    Object time = ClockValues.now(clock, type);
    return time == null ? number(type, 0) : time;
  }

  static Object next(Class<?> type, @Nullable Object current, Clock clock) {
    if (current == null) {
      return first(type, clock);
    }
    Object time = ClockValues.now(clock, type);
    return time == null ? number(type, ((Number) current).longValue() + 1) : time;
  }

  private static Object number(Class<?> type, long value) {
    if (type == Long.class) {
      return value;
    }
    return type == Short.class ? (Object) (short) value : (Object) Math.toIntExact(value);
  }
}
