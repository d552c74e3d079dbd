package dev.diglot.type;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * Times lose the digits of seconds that their column does not hold; offsets become UTC. The first
 * and the last moment of a Java type stay: where a database has an infinity, they stand for it.
 */
final class TimeSemantics {
  private static final int NANO_DIGITS = 9;

  private TimeSemantics() {}

  enum OfLocalTime implements ValueSemantics<LocalTime> {
    INSTANCE;

    @Override
    public LocalTime normalise(LocalTime value, Size size) {
      return (LocalTime) truncated(value, size);
    }
  }

  enum OfLocalDateTime implements ValueSemantics<LocalDateTime> {
    INSTANCE;

    @Override
    public LocalDateTime normalise(LocalDateTime value, Size size) {
      return value.equals(LocalDateTime.MIN) || value.equals(LocalDateTime.MAX)
          ? value
          : (LocalDateTime) truncated(value, size);
    }
  }

  enum OfInstant implements ValueSemantics<Instant> {
    INSTANCE;

    @Override
    public Instant normalise(Instant value, Size size) {
      return value.equals(Instant.MIN) || value.equals(Instant.MAX)
          ? value
          : (Instant) truncated(value, size);
    }
  }

  enum OfOffsetDateTime implements ValueSemantics<OffsetDateTime> {
    INSTANCE;

    @Override
    public boolean same(OffsetDateTime left, OffsetDateTime right) {
      return left.isEqual(right);
    }

    @Override
    public OffsetDateTime normalise(OffsetDateTime value, Size size) {
      return value.equals(OffsetDateTime.MIN) || value.equals(OffsetDateTime.MAX)
          ? value
          : (OffsetDateTime) truncated(value.withOffsetSameInstant(ZoneOffset.UTC), size);
    }
  }

  private static Temporal truncated(Temporal value, Size size) {
    int nanos = value.get(ChronoField.NANO_OF_SECOND);
    int unit = 1;
    for (int digit = size.precision(); digit < NANO_DIGITS; digit++) {
      unit *= 10;
    }
    int rest = nanos % unit;
    return rest == 0 ? value : value.with(ChronoField.NANO_OF_SECOND, nanos - rest);
  }
}
