package dev.diglot.postgres.type;

import java.time.Duration;
import java.time.Period;

/**
 * A span of time as PostgreSQL keeps it: months, days and microseconds apart, since months differ
 * in days and days in hours. Immutable.
 *
 * @param months the months, 12 to a year
 * @param days the days
 * @param microseconds the rest, in microseconds
 */
public record Interval(int months, int days, long microseconds) {
  private static final int MONTHS_PER_YEAR = 12;
  private static final long MICROS_PER_SECOND = 1_000_000L;
  private static final int NANOS_PER_MICRO = 1_000;

  /**
   * The interval of a calendar period.
   *
   * @param period the period
   * @return the interval
   * @throws ArithmeticException when the months are beyond an int
   */
  public static Interval of(Period period) {
    return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
  }

  /**
   * The interval of a duration; what is below a microsecond is cut off.
   *
   * @param duration the duration
   * @return the interval, without months and days
   * @throws ArithmeticException when the microseconds are beyond a long
   */
  public static Interval of(Duration duration) {
    long seconds = Math.multiplyExact(duration.getSeconds(), MICROS_PER_SECOND);
    return new Interval(0, 0, Math.addExact(seconds, duration.getNano() / NANOS_PER_MICRO));
  }

  /**
   * The part in years, months and days.
   *
   * @return the period
   */
  public Period period() {
    return Period.of(months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR, days);
  }

  /**
   * The part below days.
   *
   * @return the duration
   */
  public Duration duration() {
    return Duration.ofSeconds(
        Math.floorDiv(microseconds, MICROS_PER_SECOND),
        Math.floorMod(microseconds, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }
}
