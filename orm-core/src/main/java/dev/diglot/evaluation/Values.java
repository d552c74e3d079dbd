package dev.diglot.evaluation;

import dev.diglot.sql.tree.Comparison;
import dev.diglot.type.DataType;
import dev.diglot.type.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares values as databases do, where they all do so alike. */
final class Values {
  private static final Unknown UNCOMPARABLE =
      new Unknown("values that databases compare their own way");

  private Values() {}

  /** A comparison with SQL's nulls, but for the null-safe kinds. */
  static Outcome compare(Comparison comparison, Known left, Known right) {
    boolean nullSafe = comparison == Comparison.DISTINCT || comparison == Comparison.NOT_DISTINCT;
    if (left.isNull() || right.isNull()) {
      boolean same = left.isNull() && right.isNull();
      return nullSafe ? Known.of(same == (comparison == Comparison.NOT_DISTINCT)) : Known.NULL;
    }
    return switch (comparison) {
      case EQUAL, NOT_DISTINCT -> answer(equal(left, right), true);
      case NOT_EQUAL, DISTINCT -> answer(equal(left, right), false);
      default -> ordered(comparison, order(left, right));
    };
  }

  private static Outcome answer(@Nullable Boolean equal, boolean wanted) {
    return equal == null ? UNCOMPARABLE : Known.of(equal == wanted);
  }

  private static Outcome ordered(Comparison comparison, @Nullable Integer order) {
    if (order == null) {
      return UNCOMPARABLE;
    }
    return Known.of(
        switch (comparison) {
          case LESS -> order < 0;
          case LESS_OR_EQUAL -> order <= 0;
          case GREATER -> order > 0;
          default -> order >= 0;
        });
  }

  /** Whether two values are equal, or null when only the database can tell. */
  static @Nullable Boolean equal(Known left, Known right) {
    Object a = left.stored(right.type());
    Object b = right.stored(left.type());
    if (a == null || b == null || left.isNative() || right.isNative()) {
      return null;
    }
    if (a instanceof String text && b instanceof String other) {
      return padded(left, text) || padded(right, other) ? null : (Boolean) text.equals(other);
    }
    if (a instanceof byte[] bytes && b instanceof byte[] others) {
      return Arrays.equals(bytes, others);
    }
    boolean identified =
        a instanceof Boolean || a instanceof UUID || a instanceof Enum || a instanceof Character;
    if (identified && a.getClass() == b.getClass()) {
      return a.equals(b);
    }
    Integer order = order(a, b);
    return order == null ? null : (Boolean) (order == 0);
  }

  /** Texts of a fixed length are compared with or without their blanks. */
  private static boolean padded(Known text, String value) {
    DataType<?> type = text.type();
    return type != null && type.name().equals(TypeName.CHAR) && value.endsWith(" ");
  }

  private static @Nullable Integer order(Known left, Known right) {
    Object a = left.stored(right.type());
    Object b = right.stored(left.type());
    return a == null || b == null || left.isNative() || right.isNative() ? null : order(a, b);
  }

  /** Less than, equal to or greater than zero, or null when only the database can tell. */
  static @Nullable Integer order(Object a, Object b) {
    if (a instanceof Number number && b instanceof Number other) {
      return order(number, other);
    }
    if (a instanceof BinaryText text && b instanceof BinaryText other) {
      return text.compareTo(other);
    }
    if (a instanceof Boolean flag && b instanceof Boolean other) {
      return flag.compareTo(other);
    }
    return a instanceof Temporal time
            && b instanceof Temporal other
            && isExact(time)
            && isExact(other)
        ? order(time, other)
        : null;
  }

  private static @Nullable Integer order(Number a, Number b) {
    boolean floating =
        a instanceof Double && b instanceof Double || a instanceof Float && b instanceof Float;
    if (floating) {
      return floating(a.doubleValue(), b.doubleValue());
    }
    BigDecimal left = exact(a);
    BigDecimal right = exact(b);
    return left == null || right == null ? null : (Integer) left.compareTo(right);
  }

  /** Zero is zero whatever its sign. */
  private static @Nullable Integer floating(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return null;
    }
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** A number without rounding, or null for floating point and unknown classes. */
  static @Nullable BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    return Integers.isInteger(number) ? BigDecimal.valueOf(number.longValue()) : null;
  }

  private static @Nullable Integer order(Temporal a, Temporal b) {
    if (a instanceof LocalDate left && b instanceof LocalDate right) {
      return left.compareTo(right);
    }
    if (a instanceof LocalTime left && b instanceof LocalTime right) {
      return left.compareTo(right);
    }
    if (a instanceof LocalDateTime left && b instanceof LocalDateTime right) {
      return left.compareTo(right);
    }
    Instant left = instant(a);
    Instant right = instant(b);
    return left == null || right == null ? null : (Integer) left.compareTo(right);
  }

  private static @Nullable Instant instant(Temporal time) {
    if (time instanceof Instant instant) {
      return instant;
    }
    return time instanceof OffsetDateTime offset ? offset.toInstant() : null;
  }

  /** Whether a database keeps every digit, so that binding does not round. */
  private static boolean isExact(Temporal time) {
    return !time.isSupported(ChronoField.NANO_OF_SECOND)
        || time.get(ChronoField.NANO_OF_SECOND) % 1_000 == 0;
  }
}
