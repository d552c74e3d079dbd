package dev.diglot.type;

import static dev.diglot.type.Sizes.orElse;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the logical type of a Java type: the standard ones first, then the contributed ones. */
public final class JavaTypes {
  private static final Map<Class<?>, Function<Size, DataType<?>>> STANDARD = standard();

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
    return request.qualifiers().isEmpty()
        ? standard(request).or(() -> contributed(request))
        : contributed(request).or(() -> standard(request));
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
      @Nullable Function<Size, DataType<?>> known = STANDARD.get(type);
      if (known != null) {
        return Optional.of(known.apply(request.size()));
      }
      if (type.isEnum()) {
        return Optional.of(ofEnum(type, request.size()));
      }
    }
    return Optional.empty();
  }

  private static Optional<DataType<?>> contributed(TypeRequest request) {
    for (TypeContributor contributor : contributors().values()) {
      Optional<DataType<?>> type = contributor.contribute(request);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  private static Map<Class<?>, TypeContributor> contributors() {
    Map<Class<?>, TypeContributor> found = new LinkedHashMap<>();
    ServiceLoader.load(TypeContributor.class)
        .forEach(contributor -> found.putIfAbsent(contributor.getClass(), contributor));
    ServiceLoader.load(TypeContributor.class, JavaTypes.class.getClassLoader())
        .forEach(contributor -> found.putIfAbsent(contributor.getClass(), contributor));
    return found;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static DataType<?> ofEnum(Class<?> type, Size size) {
    return StandardTypes.enumByName((Class) type, orElse(size.length(), Sizes.TEXT_LENGTH));
  }

  private static Map<Class<?>, Function<Size, DataType<?>>> standard() {
    Map<Class<?>, Function<Size, DataType<?>>> types = new HashMap<>();
    fixed(types, boolean.class, StandardTypes.BOOLEAN);
    fixed(types, byte.class, StandardTypes.BYTE);
    fixed(types, short.class, StandardTypes.SMALLINT);
    fixed(types, int.class, StandardTypes.INTEGER);
    fixed(types, long.class, StandardTypes.BIGINT);
    fixed(types, float.class, StandardTypes.REAL);
    fixed(types, double.class, StandardTypes.DOUBLE);
    fixed(types, char.class, StandardTypes.CHARACTER);
    fixed(types, UUID.class, StandardTypes.UUID);
    fixed(types, LocalDate.class, StandardTypes.DATE);
    fixed(types, Year.class, StandardTypes.YEAR);
    fixed(types, Duration.class, StandardTypes.DURATION);
    fixed(types, ZoneId.class, StandardTypes.ZONE);
    fixed(types, Currency.class, StandardTypes.CURRENCY);
    types.put(String.class, size -> StandardTypes.varchar(textLength(size)));
    types.put(URI.class, size -> StandardTypes.uri(textLength(size)));
    types.put(byte[].class, JavaTypes::bytes);
    types.put(BigDecimal.class, JavaTypes::decimal);
    types.put(BigInteger.class, size -> StandardTypes.bigInteger(integerDigits(size)));
    types.put(LocalTime.class, size -> StandardTypes.time(digits(size)));
    types.put(LocalDateTime.class, size -> StandardTypes.timestamp(digits(size)));
    types.put(Instant.class, size -> StandardTypes.instant(digits(size)));
    types.put(OffsetDateTime.class, size -> StandardTypes.offsetDateTime(digits(size)));
    return Map.copyOf(types);
  }

  private static void fixed(
      Map<Class<?>, Function<Size, DataType<?>>> types, Class<?> javaType, DataType<?> type) {
    types.put(javaType, size -> type);
    types.put(type.javaType(), size -> type);
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
