package dev.diglot.type;

import static dev.diglot.type.Sizes.orElse;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses the logical type of a Java type: the standard ones first, then the contributed ones. */
public final class JavaTypes {
  private static final Map<Class<?>, DataType<?>> FIXED = fixed();

  private JavaTypes() {}

  /**
   * The logical type of a Java type.
   *
   * @param javaType a class or a parameterized type; primitives count as their boxes
   * @param size the facets that the mapping gives; the rest takes defaults: 255 characters,
   *     decimals of 19 digits with 2 after the point, 6 digits of seconds
   * @return the type, or empty when nobody knows one
   * @throws IllegalArgumentException when a given facet is out of range
   */
  public static Optional<DataType<?>> find(Type javaType, Size size) {
    return find(TypeRequest.of(javaType, size));
  }

  /**
   * The logical type for a request; with qualifiers, the contributed types are tried first.
   *
   * @param request the Java type, its size and the qualifiers of its member
   * @return the type, or empty when nobody knows one
   * @throws IllegalArgumentException when a given facet is out of range
   */
  public static Optional<DataType<?>> find(TypeRequest request) {
    boolean plain = request.qualifiers().isEmpty();
    Optional<DataType<?>> first = plain ? standard(request) : contributed(request);
    if (first.isPresent()) {
      return first;
    }
    return plain ? contributed(request) : standard(request);
  }

  /**
   * A type that holds a value without loss, for values that meet no column: text without a bound,
   * decimals of the value's own digits, nine digits of seconds.
   *
   * @param value the value
   * @return the type, or empty when nobody knows one
   */
  public static Optional<DataType<?>> ofValue(Object value) {
    if (value instanceof String) {
      return Optional.of(StandardTypes.ANY_VARCHAR);
    }
    if (value instanceof Enum<?> constant) {
      return find(constant.getDeclaringClass(), Size.DEFAULT);
    }
    return find(value.getClass(), sizeOf(value));
  }

  private static Size sizeOf(Object value) {
    if (value instanceof BigDecimal decimal) {
      int scale = Math.max(decimal.scale(), 0);
      int whole = Math.max(decimal.precision() - decimal.scale(), 1);
      return Size.decimal(whole + scale, scale);
    }
    if (value instanceof BigInteger integer) {
      return Size.decimal(Math.max(new BigDecimal(integer).precision(), 1), 0);
    }
    return value instanceof Temporal ? Size.seconds(Sizes.NANO_DIGITS) : Size.DEFAULT;
  }

  private static Optional<DataType<?>> standard(TypeRequest request) {
    if (request.javaType() instanceof Class<?> type) {
      DataType<?> fixed = FIXED.get(type);
      return Optional.ofNullable(fixed == null ? sized(type, request.size()) : fixed);
    }
    return Optional.empty();
  }

  private static Optional<DataType<?>> contributed(TypeRequest request) {
    for (TypeContributor contributor : TypeContributors.here()) {
      Optional<DataType<?>> type = contributor.contribute(request);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static DataType<?> ofEnum(Class<?> type, Size size) {
    return StandardTypes.enumByName((Class) type, orElse(size.length(), Sizes.TEXT_LENGTH));
  }

  /** The types that a size makes no difference to. */
  private static Map<Class<?>, DataType<?>> fixed() {
    Map<Class<?>, DataType<?>> types = new HashMap<>();
    types.put(boolean.class, StandardTypes.BOOLEAN);
    types.put(byte.class, StandardTypes.BYTE);
    types.put(short.class, StandardTypes.SMALLINT);
    types.put(int.class, StandardTypes.INTEGER);
    types.put(long.class, StandardTypes.BIGINT);
    types.put(float.class, StandardTypes.REAL);
    types.put(double.class, StandardTypes.DOUBLE);
    types.put(char.class, StandardTypes.CHARACTER);
    types.put(UUID.class, StandardTypes.UUID);
    types.put(LocalDate.class, StandardTypes.DATE);
    types.put(Year.class, StandardTypes.YEAR);
    types.put(Duration.class, StandardTypes.DURATION);
    types.put(ZoneId.class, StandardTypes.ZONE);
    types.put(Currency.class, StandardTypes.CURRENCY);
    for (DataType<?> type : List.copyOf(types.values())) {
      types.put(type.javaType(), type);
    }
    return Map.copyOf(types);
  }

  /** By name rather than by a table of functions, each of which would cost start-up. */
  private static @Nullable DataType<?> sized(Class<?> type, Size size) {
    return switch (type.getName()) {
      case "java.lang.String" -> StandardTypes.varchar(textLength(size));
      case "java.net.URI" -> StandardTypes.uri(textLength(size));
      case "[B" -> bytes(size);
      case "java.math.BigDecimal" -> decimal(size);
      case "java.math.BigInteger" -> StandardTypes.bigInteger(integerDigits(size));
      case "java.time.LocalTime" -> StandardTypes.time(digits(size));
      case "java.time.LocalDateTime" -> StandardTypes.timestamp(digits(size));
      case "java.time.Instant" -> StandardTypes.instant(digits(size));
      case "java.time.OffsetDateTime" -> StandardTypes.offsetDateTime(digits(size));
      default -> type.isEnum() ? ofEnum(type, size) : null;
    };
  }

  private static DataType<?> bytes(Size size) {
    return size.length() == Size.UNSET ? StandardTypes.BYTES : StandardTypes.binary(size.length());
  }

  /** As in SQL, a precision without a scale means no digits after the point. */
  private static DataType<?> decimal(Size size) {
    boolean given = size.precision() != Size.UNSET;
    int precision = given ? size.precision() : Sizes.DECIMAL_PRECISION;
    int scale = orElse(size.scale(), given ? 0 : Sizes.DECIMAL_SCALE);
    return StandardTypes.decimal(given ? precision : Math.max(precision, scale), scale);
  }

  private static int textLength(Size size) {
    return orElse(size.length(), Sizes.TEXT_LENGTH);
  }

  private static int integerDigits(Size size) {
    return orElse(size.precision(), Sizes.INTEGER_PRECISION);
  }

  private static int digits(Size size) {
    return orElse(size.precision(), Sizes.SECOND_DIGITS);
  }
}
