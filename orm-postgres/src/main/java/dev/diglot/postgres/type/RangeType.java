package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A range type. Values take PostgreSQL's canonical form: whole numbers and days include their lower
 * bound and exclude their upper; times lose what is below a microsecond.
 *
 * @param <T> the Java type of the bounds
 */
public final class RangeType<T> implements PostgresType<Range<T>> {
  private static final int DIGITS = 6;

  /** {@code int4range}. */
  public static final RangeType<Integer> INT4 =
      new RangeType<>("int4range", StandardTypes.INTEGER, value -> Math.addExact(value, 1));

  /** {@code int8range}. */
  public static final RangeType<Long> INT8 =
      new RangeType<>("int8range", StandardTypes.BIGINT, value -> Math.addExact(value, 1L));

  /** {@code numrange}, with as many digits as a value has. */
  public static final RangeType<BigDecimal> NUMERIC =
      new RangeType<>("numrange", NumericType.ANY, null);

  /** {@code daterange}; {@code LocalDate.MIN} and {@code MAX} are the infinite days. */
  public static final RangeType<LocalDate> DATE =
      new RangeType<>("daterange", StandardTypes.DATE, RangeType::nextDay);

  /** {@code tsrange}. */
  public static final RangeType<LocalDateTime> TIMESTAMP =
      new RangeType<>("tsrange", StandardTypes.timestamp(DIGITS), null);

  /** {@code tstzrange} of moments. */
  public static final RangeType<Instant> INSTANT =
      new RangeType<>("tstzrange", StandardTypes.instant(DIGITS), null);

  /** {@code tstzrange} of moments with the offset UTC. */
  public static final RangeType<OffsetDateTime> OFFSET_DATE_TIME =
      new RangeType<>("tstzrange", StandardTypes.offsetDateTime(DIGITS), null);

  static final List<RangeType<?>> ALL =
      List.of(INT4, INT8, NUMERIC, DATE, TIMESTAMP, INSTANT, OFFSET_DATE_TIME);

  private final String name;
  private final DataType<T> bound;
  private final TextForm<T> form;
  private final @Nullable UnaryOperator<T> next;

  /** A type; with the successor of a value when there is nothing between the two. */
  private RangeType(String name, DataType<T> bound, @Nullable UnaryOperator<T> next) {
    this.name = name;
    this.bound = bound;
    this.form = TextForms.of(bound);
    this.next = next;
  }

  /**
   * The type of the bounds.
   *
   * @return the type
   */
  public DataType<T> bound() {
    return bound;
  }

  @Override
  public String ddlName() {
    return name;
  }

  @Override
  public TypeName name() {
    return new TypeName(name);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Range<T>> javaType() {
    return (Class<Range<T>>) (Class<?>) Range.class;
  }

  @Override
  public boolean same(@Nullable Range<T> left, @Nullable Range<T> right) {
    if (left == null || right == null) {
      return left == right;
    }
    return write(normalise(left)).equals(write(normalise(right)));
  }

  @Override
  public Range<T> normalise(Range<T> value) {
    if (value.isEmpty()) {
      return value;
    }
    T lower = value.lower().map(bound::normalise).orElse(null);
    T upper = value.upper().map(bound::normalise).orElse(null);
    boolean withLower = value.lowerInclusive();
    boolean withUpper = value.upperInclusive();
    if (next != null && lower != null && !withLower && isFinite(lower)) {
      lower = after(lower, next, value);
      withLower = true;
    }
    if (next != null && upper != null && withUpper && isFinite(upper)) {
      upper = after(upper, next, value);
      withUpper = false;
    }
    boolean nothing = lower != null && upper != null && isAfter(lower, upper);
    return nothing ? Range.empty() : Range.create(lower, withLower, upper, withUpper);
  }

  /** As {@code (1,2)} of whole numbers, which becomes {@code [2,2)}, and never more than that. */
  @SuppressWarnings("unchecked")
  private boolean isAfter(T lower, T upper) {
    return ((Comparable<T>) lower).compareTo(upper) > 0;
  }

  private static <T> T after(T value, UnaryOperator<T> next, Range<T> range) {
    try {
      return next.apply(value);
    } catch (ArithmeticException last) {
      throw new InvalidValueException(
          "The range "
              + range
              + " has no canonical form, because nothing follows "
              + value
              + ", expected a bound below it. Leave the bound out, or use a wider type.",
          last);
    }
  }

  private static boolean isFinite(Object value) {
    return !value.equals(LocalDate.MIN) && !value.equals(LocalDate.MAX);
  }

  private static LocalDate nextDay(LocalDate day) {
    return day.plusDays(1);
  }

  @Override
  public String write(Range<T> value) {
    if (value.isEmpty()) {
      return "empty";
    }
    return (value.lowerInclusive() ? "[" : "(")
        + value.lower().map(this::quoted).orElse("")
        + ","
        + value.upper().map(this::quoted).orElse("")
        + (value.upperInclusive() ? "]" : ")");
  }

  private String quoted(T value) {
    return TextScanner.quote(form.write(value));
  }

  @Override
  public Range<T> read(String text) {
    TextScanner scanner = new TextScanner(text);
    Range<T> range = read(scanner);
    if (!scanner.atEnd()) {
      throw scanner.malformed("the end");
    }
    return range;
  }

  Range<T> read(TextScanner scanner) {
    if (scanner.takes("empty")) {
      return Range.empty();
    }
    boolean withLower = scanner.takes('[');
    if (!withLower) {
      scanner.expect('(');
    }
    T lower = boundOf(scanner);
    scanner.expect(',');
    T upper = boundOf(scanner);
    boolean withUpper = scanner.takes(']');
    if (!withUpper) {
      scanner.expect(')');
    }
    return Range.create(lower, withLower, upper, withUpper);
  }

  private @Nullable T boundOf(TextScanner scanner) {
    if (scanner.sees('"')) {
      return form.read(scanner.quoted());
    }
    String text = scanner.until(",])");
    return text.isEmpty() ? null : form.read(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeType<?> type && name.equals(type.name) && bound.equals(type.bound);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, bound);
  }

  @Override
  public String toString() {
    return name;
  }
}
