package dev.diglot.sql.tree;

/** The operators and functions that every dialect writes. */
public final class Operators {
  /** {@code a + b}. */
  public static final Operator ADD = Operator.of("add");

  /** {@code a - b}. */
  public static final Operator SUBTRACT = Operator.of("subtract");

  /** {@code a * b}. */
  public static final Operator MULTIPLY = Operator.of("multiply");

  /** {@code a / b}, truncating for integers. */
  public static final Operator DIVIDE = Operator.of("divide");

  /** The remainder of a division, with the sign of the dividend. */
  public static final Operator REMAINDER = Operator.of("remainder");

  /** {@code -a}. */
  public static final Operator NEGATE = Operator.of("negate");

  /** Text joined to text; null when either is null. */
  public static final Operator CONCAT = Operator.of("concat");

  /** The number of characters of a text. */
  public static final Operator LENGTH = Operator.function("char_length");

  /** Lower case. */
  public static final Operator LOWER = Operator.function("lower");

  /** Upper case. */
  public static final Operator UPPER = Operator.function("upper");

  /** Text without leading and trailing spaces. */
  public static final Operator TRIM = Operator.function("trim");

  /** A part of a text: text, first character from 1, and optionally a length. */
  public static final Operator SUBSTRING = Operator.of("substring");

  /** Text with every occurrence of a part replaced. */
  public static final Operator REPLACE = Operator.function("replace");

  /** The position of a part in a text from 1, or 0: text, part. */
  public static final Operator POSITION = Operator.of("position");

  /** The first argument that is not null. */
  public static final Operator COALESCE = Operator.function("coalesce");

  /** Null when two arguments are equal, else the first. */
  public static final Operator NULLIF = Operator.function("nullif");

  /** The absolute value. */
  public static final Operator ABS = Operator.function("abs");

  /** A number rounded to a scale. */
  public static final Operator ROUND = Operator.function("round");

  /** The largest integer not above. */
  public static final Operator FLOOR = Operator.function("floor");

  /** The smallest integer not below. */
  public static final Operator CEILING = Operator.function("ceiling");

  /** A field of a date or time: the field as {@link LiteralNode} text, then the value. */
  public static final Operator EXTRACT = Operator.of("extract");

  /** The database's date and time with zone. */
  public static final Operator CURRENT_TIMESTAMP = Operator.of("current_timestamp");

  /** The database's date and time without zone, in UTC. */
  public static final Operator LOCAL_TIMESTAMP = Operator.of("local_timestamp");

  /** The database's date. */
  public static final Operator CURRENT_DATE = Operator.of("current_date");

  /** The database's time of day. */
  public static final Operator CURRENT_TIME = Operator.of("current_time");

  /** The next number of a sequence, whose name is given as {@link RawNode}. */
  public static final Operator NEXT_VALUE = Operator.of("next_value");

  /** {@code count}. */
  public static final Operator COUNT = Operator.function("count");

  /** {@code sum}. */
  public static final Operator SUM = Operator.function("sum");

  /** {@code min}. */
  public static final Operator MIN = Operator.function("min");

  /** {@code max}. */
  public static final Operator MAX = Operator.function("max");

  /** {@code avg}. */
  public static final Operator AVERAGE = Operator.function("avg");

  private Operators() {}
}
