package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.Converter;
import dev.diglot.type.DataType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/** {@code interval}, read in the ISO 8601 style that connections are set to. */
public record IntervalType() implements PostgresType<Interval> {
  /** {@code interval} without loss. */
  public static final IntervalType INTERVAL = new IntervalType();

  /** Years, months and days; a row with hours is an error. */
  public static final DataType<Period> PERIOD =
      new ConvertedType<>(Period.class, INTERVAL, new OfPeriod());

  /** What is below days, to the microsecond; a row with months or days is an error. */
  public static final DataType<Duration> DURATION =
      new ConvertedType<>(Duration.class, INTERVAL, new OfDuration());

  private static final int MICRO_DIGITS = 6;
  private static final long MICROS_PER_MINUTE = 60_000_000L;
  private static final int MINUTES_PER_HOUR = 60;

  @Override
  public String ddlName() {
    return "interval";
  }

  @Override
  public Class<Interval> javaType() {
    return Interval.class;
  }

  @Override
  public String write(Interval value) {
    long minutes = value.microseconds() / MICROS_PER_MINUTE;
    BigDecimal seconds = BigDecimal.valueOf(value.microseconds() % MICROS_PER_MINUTE, MICRO_DIGITS);
    return value.months()
        + " mons "
        + value.days()
        + " days "
        + minutes / MINUTES_PER_HOUR
        + " hours "
        + minutes % MINUTES_PER_HOUR
        + " mins "
        + seconds.toPlainString()
        + " secs";
  }

  @Override
  public Interval read(String text) {
    int time = text.indexOf('T');
    String days = time < 0 ? text : text.substring(0, time);
    try {
      Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
      Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
      return new Interval(
          Math.toIntExact(period.toTotalMonths()),
          period.getDays(),
          Interval.of(rest).microseconds());
    } catch (DateTimeException | ArithmeticException failure) {
      throw new InvalidValueException(
          "The row holds the interval "
              + text
              + ", expected a finite one in the ISO 8601 style. Leave the connection's"
              + " intervalstyle as it is, or correct the row.",
          failure);
    }
  }

  private static InvalidValueException loses(Interval value, String expected) {
    return new InvalidValueException(
        "The row holds "
            + value
            + ", expected an interval "
            + expected
            + ". Map the property as "
            + Interval.class.getName()
            + ".",
        null);
  }

  private record OfPeriod() implements Converter<Period, Interval> {

    @Override
    public Interval toColumn(Period value) {
      return Interval.of(value);
    }

    @Override
    public Period toProperty(Interval value) {
      if (value.microseconds() != 0) {
        throw loses(value, "of whole days");
      }
      return value.period();
    }
  }

  private record OfDuration() implements Converter<Duration, Interval> {

    @Override
    public Interval toColumn(Duration value) {
      return Interval.of(value);
    }

    @Override
    public Duration toProperty(Interval value) {
      if (value.months() != 0 || value.days() != 0) {
        throw loses(value, "without months and days");
      }
      return value.duration();
    }
  }
}
