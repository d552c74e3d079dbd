package dev.diglot.dialect.ansi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.HexFormat;

/** Constants as the standard writes them (ISO 9075-2, 5.3). */
public final class StandardLiterals {
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_YEAR_DIGITS = 9;

  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, YEAR_DIGITS, MOST_YEAR_DIGITS, SignStyle.NORMAL)
          .appendPattern("-MM-dd")
          .toFormatter();

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, MOST_YEAR_DIGITS, true)
          .toFormatter();

  private StandardLiterals() {}

  /** The literal of a value of any type that the standard has; numbers are written as they are. */
  static String of(Object value) {
    return switch (value.getClass().getSimpleName()) {
      case "String" -> text((String) value);
      case "byte[]" -> bytes((byte[]) value);
      case "BigDecimal" -> ((BigDecimal) value).toPlainString();
      case "Double" -> floating(((Double) value).doubleValue());
      case "Float" -> floating(((Float) value).floatValue());
      case "UUID" -> "uuid '" + value + "'";
      case "LocalDate" -> date((LocalDate) value);
      case "LocalTime" -> time((LocalTime) value);
      case "LocalDateTime" -> timestamp((LocalDateTime) value);
      case "OffsetDateTime" -> offsetDateTime((OffsetDateTime) value);
      case "Instant" -> instant((Instant) value);
      default -> value.toString();
    };
  }

  /**
   * Text in single quotes, where quotes are doubled and nothing else is special.
   *
   * @param value the text
   * @return the literal
   */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /**
   * Bytes as {@code X'…'}.
   *
   * @param value the bytes
   * @return the literal
   */
  public static String bytes(byte[] value) {
    return "X'" + HexFormat.of().formatHex(value) + "'";
  }

  /**
   * An approximate number, with an exponent so that it is not taken for a decimal.
   *
   * @param value the number
   * @return the literal; what is no number is cast from text
   */
  public static String floating(double value) {
    if (Double.isFinite(value)) {
      String text = Double.toString(value);
      return text.indexOf('E') < 0 ? text + "E0" : text;
    }
    return "cast(" + text(Double.toString(value)) + " as double precision)";
  }

  /**
   * A single-precision number.
   *
   * @param value the number
   * @return the literal
   */
  public static String floating(float value) {
    String text = Float.isFinite(value) ? Float.toString(value) : text(Float.toString(value));
    return "cast(" + text + " as real)";
  }

  /**
   * A day.
   *
   * @param value the day
   * @return the literal
   */
  public static String date(LocalDate value) {
    return "date '" + DATE.format(value) + "'";
  }

  /**
   * A time of day.
   *
   * @param value the time
   * @return the literal
   */
  public static String time(LocalTime value) {
    return "time '" + TIME.format(value) + "'";
  }

  /**
   * A date and time.
   *
   * @param value the date and time
   * @return the literal
   */
  public static String timestamp(LocalDateTime value) {
    return "timestamp '" + DATE.format(value) + " " + TIME.format(value) + "'";
  }

  /**
   * A moment with its offset.
   *
   * @param value the moment
   * @return the literal, in UTC
   */
  public static String offsetDateTime(OffsetDateTime value) {
    LocalDateTime utc = value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    return "timestamp with time zone '" + DATE.format(utc) + " " + TIME.format(utc) + "+00:00'";
  }

  /**
   * A moment.
   *
   * @param value the moment
   * @return the literal, in UTC
   */
  public static String instant(Instant value) {
    return offsetDateTime(value.atOffset(ZoneOffset.UTC));
  }
}
