package dev.diglot.postgres.type;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;

/**
 * A span of time as PostgreSQL keeps it: months, days and microseconds apart, since months differ
 * in days and days in hours. Immutable.
 *
 * @param months the months, 12 to a year
 * @param days the days
 * @param microseconds the rest, in microseconds
 */
public record Interval(int months, int days, long microseconds) implements TemporalAmount {
  private static final List<TemporalUnit> UNITS =
      List.of(ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.MICROS);
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

  /**
   * The interval of an amount of time.
   *
   * @param amount a period, a duration, or an interval
   * @return the interval
   * @throws ArithmeticException when it is beyond what an interval holds
   * @throws IllegalArgumentException when it is of another class
   */
  public static Interval of(TemporalAmount amount) {
    if (amount instanceof Interval interval) {
      return interval;
    }
    if (amount instanceof Period period) {
      return of(period);
    }
    if (amount instanceof Duration duration) {
      return of(duration);
    }
    throw new IllegalArgumentException(
        "An interval is made of a Period, a Duration or an Interval, got "
            + amount.getClass().getName());
  }

  @Override
  public long get(TemporalUnit unit) {
    if (unit == ChronoUnit.MONTHS || unit == ChronoUnit.DAYS) {
      return unit == ChronoUnit.MONTHS ? months : days;
    }
    if (unit == ChronoUnit.MICROS) {
      return microseconds;
    }
    throw new UnsupportedTemporalTypeException(
        "An interval has months, days and microseconds, got " + unit);
  }

  @Override
  public List<TemporalUnit> getUnits() {
    return UNITS;
  }

  @Override
  public Temporal addTo(Temporal temporal) {
    return plus(temporal, 1);
  }

  @Override
  public Temporal subtractFrom(Temporal temporal) {
    return plus(temporal, -1);
  }

  /** As PostgreSQL does: months first, then days, then the rest. */
  private Temporal plus(Temporal temporal, int sign) {
    Temporal sum = temporal;
    for (TemporalUnit unit : UNITS) {
      sum = get(unit) == 0 ? sum : sum.plus(sign * get(unit), unit);
    }
    return sum;
  }
}
