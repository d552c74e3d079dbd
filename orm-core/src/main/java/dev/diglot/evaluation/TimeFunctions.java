package dev.diglot.evaluation;

import dev.diglot.evaluation.Functions.Function;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of dates and times; moments are seen from UTC, as connections are. */
final class TimeFunctions {
  /** The fields whose name and number are the same in every database. */
  private static final Map<String, ChronoField> FIELDS =
      Map.of(
          "year", ChronoField.YEAR,
          "month", ChronoField.MONTH_OF_YEAR,
          "day", ChronoField.DAY_OF_MONTH,
          "hour", ChronoField.HOUR_OF_DAY,
          "minute", ChronoField.MINUTE_OF_HOUR);

  private TimeFunctions() {}

  static void addTo(Map<Operator, Function> functions) {
    functions.put(Operators.EXTRACT, TimeFunctions::extract);
    functions.put(JavaOperators.PLUS_TO_DATE, TimeFunctions::plus);
    functions.put(JavaOperators.PLUS_TO_TIME, TimeFunctions::plus);
    functions.put(JavaOperators.FIELD, TimeFunctions::field);
    functions.put(JavaOperators.TRUNCATED_TO, TimeFunctions::truncated);
    functions.put(
        JavaOperators.DAYS_BETWEEN,
        arguments ->
            ChronoUnit.DAYS.between((LocalDate) arguments.get(0), (LocalDate) arguments.get(1)));
    functions.put(
        JavaOperators.MICROS_BETWEEN,
        arguments -> ChronoUnit.MICROS.between(time(arguments, 0), time(arguments, 1)));
    functions.put(
        JavaOperators.AT_TIME,
        arguments -> ((LocalDate) arguments.get(0)).atTime((LocalTime) arguments.get(1)));
    functions.put(
        JavaOperators.TIME_OF_DAY, arguments -> ((LocalDateTime) arguments.get(0)).toLocalTime());
  }

  private static Temporal time(List<Object> arguments, int index) {
    return (Temporal) arguments.get(index);
  }

  /** A moment as a date and time in UTC. */
  private static Temporal local(Temporal time) {
    if (time instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    return time instanceof OffsetDateTime offset
        ? LocalDateTime.ofInstant(offset.toInstant(), ZoneOffset.UTC)
        : time;
  }

  private static @Nullable Object extract(List<Object> arguments) {
    ChronoField field = FIELDS.get(String.valueOf(arguments.get(0)).toLowerCase(Locale.ROOT));
    return field == null ? null : local(time(arguments, 1)).get(field);
  }

  private static @Nullable Object field(List<Object> arguments) {
    Temporal time = time(arguments, 1);
    return time instanceof OffsetDateTime
        ? null
        : local(time).get(ChronoField.valueOf((String) arguments.get(0)));
  }

  private static @Nullable Object plus(List<Object> arguments) {
    ChronoUnit unit = ChronoUnit.valueOf((String) arguments.get(0));
    long amount = ((Number) arguments.get(2)).longValue();
    Temporal time = time(arguments, 1);
    return time instanceof Instant
        ? ((LocalDateTime) local(time).plus(amount, unit)).toInstant(ZoneOffset.UTC)
        : time instanceof OffsetDateTime ? null : time.plus(amount, unit);
  }

  private static @Nullable Object truncated(List<Object> arguments) {
    ChronoUnit unit = ChronoUnit.valueOf((String) arguments.get(0));
    Object time = arguments.get(1);
    if (time instanceof LocalTime local) {
      return local.truncatedTo(unit);
    }
    if (time instanceof LocalDateTime local) {
      return local.truncatedTo(unit);
    }
    return time instanceof Instant instant ? instant.truncatedTo(unit) : null;
  }
}
