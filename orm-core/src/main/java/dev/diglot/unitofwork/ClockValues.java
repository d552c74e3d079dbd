package dev.diglot.unitofwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The time of a clock as the Java types of date and time columns, in UTC. */
final class ClockValues {
  private static final Map<Class<?>, Function<Instant, Object>> VALUES =
      Map.of(
          Instant.class, now -> now,
          LocalDateTime.class, now -> LocalDateTime.ofInstant(now, ZoneOffset.UTC),
          LocalDate.class, now -> LocalDate.ofInstant(now, ZoneOffset.UTC),
          LocalTime.class, now -> LocalTime.ofInstant(now, ZoneOffset.UTC),
          OffsetDateTime.class, now -> now.atOffset(ZoneOffset.UTC),
          ZonedDateTime.class, now -> now.atZone(ZoneOffset.UTC));

  private ClockValues() {}

  /** The clock's time as the given type, or null when the type is no date or time. */
  static @Nullable Object now(Clock clock, Class<?> type) {
    Function<Instant, Object> value = VALUES.get(type);
    return value == null ? null : value.apply(clock.instant());
  }
}
