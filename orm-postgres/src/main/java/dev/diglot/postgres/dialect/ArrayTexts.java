package dev.diglot.postgres.dialect;

import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of elements that need no quotes in an array. Java's own text of a day or time is several
 * times faster than a formatter's and is read by PostgreSQL alike, between the years 1 and 9999.
 */
final class ArrayTexts {
  private static final int LAST_YEAR = 9_999;
  private static final int DIGITS = 6;
  private static final long FIRST_SECOND = Year.of(1).atDay(1).toEpochDay() * 86_400;
  private static final long LAST_SECOND = Year.of(LAST_YEAR).atDay(365).toEpochDay() * 86_400;

  private static final Map<DataType<?>, Function<Object, String>> FAST =
      Map.of(
          StandardTypes.DATE,
          of(StandardTypes.DATE, LocalDate.class, value -> isUsual(value.getYear())),
          StandardTypes.timestamp(DIGITS),
          of(
              StandardTypes.timestamp(DIGITS),
              LocalDateTime.class,
              value -> isUsual(value.getYear())),
          StandardTypes.instant(DIGITS),
          of(StandardTypes.instant(DIGITS), Instant.class, ArrayTexts::isUsual),
          StandardTypes.offsetDateTime(DIGITS),
          of(
              StandardTypes.offsetDateTime(DIGITS),
              OffsetDateTime.class,
              value -> isUsual(value.toInstant())));

  private ArrayTexts() {}

  /** How values of a type are written. */
  static <J> Function<Object, String> of(DataType<J> type) {
    Function<Object, String> fast = FAST.get(type);
    return fast == null ? written(type) : fast;
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, String> written(DataType<?> type) {
    return TextForms.of((DataType<Object>) type)::write;
  }

  private static <J> Function<Object, String> of(
      DataType<J> type, Class<J> javaType, java.util.function.Predicate<J> usual) {
    Function<Object, String> unusual = written(type);
    return value -> usual.test(javaType.cast(value)) ? value.toString() : unusual.apply(value);
  }

  private static boolean isUsual(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }

  private static boolean isUsual(Instant value) {
    return value.getEpochSecond() >= FIRST_SECOND && value.getEpochSecond() < LAST_SECOND;
  }
}
