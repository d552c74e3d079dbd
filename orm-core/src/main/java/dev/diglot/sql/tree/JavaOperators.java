package dev.diglot.sql.tree;

/**
 * Operators with the meaning that a method of Java has, for which databases have words of their
 * own. Positions in a text count as SQL does, from 1, unless said otherwise.
 */
public final class JavaOperators {
  /** {@code String.length()}: the characters of a text, as an {@code int}. */
  public static final Operator LENGTH = Operator.of("java.length");

  /** The first characters of a text: text, their number; never an error. */
  public static final Operator LEFT = Operator.function("left");

  /** The last characters of a text: text, their number; the whole text when it has fewer. */
  public static final Operator RIGHT = Operator.function("right");

  /** {@code String.lastIndexOf}, from 0, or -1: text, part. */
  public static final Operator LAST_INDEX = Operator.of("java.last_index");

  /** {@code String.trim()}: without leading and trailing characters up to the blank. */
  public static final Operator TRIM = Operator.of("java.trim");

  /** {@code String.strip()}: without leading and trailing white space. */
  public static final Operator STRIP = Operator.of("java.strip");

  /** {@code String.stripLeading()}. */
  public static final Operator STRIP_LEADING = Operator.of("java.strip_leading");

  /** {@code String.stripTrailing()}. */
  public static final Operator STRIP_TRAILING = Operator.of("java.strip_trailing");

  /** {@code String.repeat}: text, times. */
  public static final Operator REPEAT = Operator.function("repeat");

  /** A text that is ordered by its characters' codes, whatever its collation. */
  public static final Operator BINARY_ORDER = Operator.of("java.binary_order");

  /** The code of a text's first character. */
  public static final Operator CODE = Operator.function("ascii");

  /** The character of a code. */
  public static final Operator CHARACTER = Operator.function("chr");

  /** The larger of two values that are not null. */
  public static final Operator GREATEST = Operator.function("greatest");

  /** The smaller of two values that are not null. */
  public static final Operator LEAST = Operator.function("least");

  /** A number without its fraction, or without the digits beyond a scale: number, scale. */
  public static final Operator TRUNCATE = Operator.function("trunc");

  /** -1, 0 or 1 by a number's sign, as an {@code int}. */
  public static final Operator SIGN = Operator.of("java.sign");

  /** {@code Math.sqrt}; an error for negative numbers, or no number. */
  public static final Operator SQUARE_ROOT = Operator.function("sqrt");

  /** {@code a & b} of integers. */
  public static final Operator BIT_AND = Operator.function("bitand");

  /** {@code a | b} of integers. */
  public static final Operator BIT_OR = Operator.function("bitor");

  /** {@code a ^ b} of integers. */
  public static final Operator BIT_XOR = Operator.function("bitxor");

  /** {@code ~a} of an integer. */
  public static final Operator BIT_NOT = Operator.function("bitnot");

  /** {@code a << b} of integers, b less than the bits of a. */
  public static final Operator SHIFT_LEFT = Operator.function("lshift");

  /** {@code a >> b} of integers, b less than the bits of a. */
  public static final Operator SHIFT_RIGHT = Operator.function("rshift");

  /**
   * A day moved by a number of units: the unit as {@link LiteralNode} of a {@code ChronoUnit}'s
   * name from {@code DAYS} up, the day, the number.
   */
  public static final Operator PLUS_TO_DATE = Operator.of("java.plus_to_date");

  /**
   * A time of day, date and time, or moment moved by a number of units: the unit as {@link
   * LiteralNode} of a {@code ChronoUnit}'s name from {@code MICROS} up, the time, the number.
   */
  public static final Operator PLUS_TO_TIME = Operator.of("java.plus_to_time");

  /**
   * A field of a date or time as an {@code int}: the field as {@link LiteralNode} of a {@code
   * ChronoField}'s name, then the date or time.
   */
  public static final Operator FIELD = Operator.of("java.field");

  /**
   * A time of day, date and time, or moment cut to a unit: the unit as {@link LiteralNode} of a
   * {@code ChronoUnit}'s name, the time.
   */
  public static final Operator TRUNCATED_TO = Operator.of("java.truncated_to");

  /** A date and time of a day and a time of day. */
  public static final Operator AT_TIME = Operator.of("java.at_time");

  /** The days from one day to another. */
  public static final Operator DAYS_BETWEEN = Operator.of("java.days_between");

  /** The microseconds from one time of day, date and time, or moment to another of its type. */
  public static final Operator MICROS_BETWEEN = Operator.of("java.micros_between");

  /** The time of day of a date and time, with all its digits. */
  public static final Operator TIME_OF_DAY = Operator.of("java.time_of_day");

  private JavaOperators() {}
}
