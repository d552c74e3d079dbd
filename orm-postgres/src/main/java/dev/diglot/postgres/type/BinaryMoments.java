package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Days and microseconds since the first of January 2000, as PostgreSQL counts them (its source,
 * {@code src/include/datatype/timestamp.h}); the first and last values of the Java types are the
 * infinities.
 */
final class BinaryMoments {
  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
  private static final long MICROS = 1_000_000;
  private static final int NANOS = 1_000;

  private BinaryMoments() {}

  /** {@code date}. */
  static int days(LocalDate value) {
    if (value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN)) {
      return value.equals(LocalDate.MAX) ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }
    long days = value.toEpochDay() - EPOCH_DAY;
    if (days <= Integer.MIN_VALUE || days >= Integer.MAX_VALUE) {
      throw outside("date", value);
    }
    return (int) days;
  }

  /** {@code time}, whose last value is midnight at the end of the day. */
  static long micros(LocalTime value) {
    return rounded(value.toNanoOfDay());
  }

  /** {@code timestamp}. */
  static long micros(LocalDateTime value) {
    if (value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)) {
      return value.equals(LocalDateTime.MAX) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return micros(value.toEpochSecond(ZoneOffset.UTC), value.getNano(), value);
  }

  /** {@code timestamp with time zone}. */
  static long micros(Instant value) {
    if (value.equals(Instant.MAX) || value.equals(Instant.MIN)) {
      return value.equals(Instant.MAX) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return micros(value.getEpochSecond(), value.getNano(), value);
  }

  /** {@code timestamp with time zone}. */
  static long micros(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
      return value.equals(OffsetDateTime.MAX) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return micros(value.toEpochSecond(), value.getNano(), value);
  }

  private static long micros(long second, int nano, Object value) {
    long seconds = second - EPOCH_SECOND;
    if (Math.abs(seconds) >= Long.MAX_VALUE / MICROS) {
      throw outside("timestamp", value);
    }
    return seconds * MICROS + rounded(nano);
  }

  private static long rounded(long nanos) {
    return (nanos + NANOS / 2) / NANOS;
  }

  private static InvalidValueException outside(String type, Object value) {
    return new InvalidValueException(
        value + " is beyond what PostgreSQL's " + type + " can hold. Correct the value.", null);
  }
}
