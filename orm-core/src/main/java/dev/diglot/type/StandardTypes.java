package dev.diglot.type;

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
import java.util.Currency;
import java.util.UUID;

/** The types that every dialect knows. */
public final class StandardTypes {
  /** {@code boolean}. */
  public static final DataType<Boolean> BOOLEAN = immutable(TypeName.BOOLEAN, Boolean.class);

  /** Two-byte integer. */
  public static final DataType<Short> SMALLINT = immutable(TypeName.SMALLINT, Short.class);

  /** Four-byte integer. */
  public static final DataType<Integer> INTEGER = immutable(TypeName.INTEGER, Integer.class);

  /** Eight-byte integer. */
  public static final DataType<Long> BIGINT = immutable(TypeName.BIGINT, Long.class);

  /** Four-byte floating point. */
  public static final DataType<Float> REAL =
      new BasicType<>(TypeName.REAL, Float.class, Size.DEFAULT, FloatingSemantics.OfFloat.INSTANCE);

  /** Eight-byte floating point. */
  public static final DataType<Double> DOUBLE =
      new BasicType<>(
          TypeName.DOUBLE, Double.class, Size.DEFAULT, FloatingSemantics.OfDouble.INSTANCE);

  /**
   * {@code varchar} without a bound, for values and casts: a bounded cast would cut off silently.
   */
  public static final DataType<String> ANY_VARCHAR =
      new BasicType<>(TypeName.VARCHAR, String.class, Size.DEFAULT, TextSemantics.INSTANCE);

  /** Text without a bound. */
  public static final DataType<String> TEXT =
      new BasicType<>(TypeName.TEXT, String.class, Size.DEFAULT, TextSemantics.INSTANCE);

  /** Bytes without a bound. */
  public static final DataType<byte[]> BYTES =
      new BasicType<>(TypeName.BINARY, byte[].class, Size.DEFAULT, BytesSemantics.INSTANCE);

  /** A day. */
  public static final DataType<LocalDate> DATE = immutable(TypeName.DATE, LocalDate.class);

  /** A universally unique identifier. */
  public static final DataType<UUID> UUID = immutable(TypeName.UUID, UUID.class);

  /** A Java {@code byte}, as a two-byte integer. */
  public static final DataType<Byte> BYTE =
      new ConvertedType<>(Byte.class, SMALLINT, StandardConverters.BYTE);

  /** One UTF-16 character, as text of length 1: no padding, a blank stays a blank. */
  public static final DataType<Character> CHARACTER =
      new ConvertedType<>(Character.class, varchar(1), StandardConverters.CHARACTER);

  /** A year, as a four-byte integer. */
  public static final DataType<Year> YEAR =
      new ConvertedType<>(Year.class, INTEGER, StandardConverters.YEAR);

  /** A duration, as an eight-byte integer of nanoseconds: about 292 years either way. */
  public static final DataType<Duration> DURATION =
      new ConvertedType<>(Duration.class, BIGINT, StandardConverters.DURATION);

  /** A time zone, as its identifier. */
  public static final DataType<ZoneId> ZONE =
      new ConvertedType<>(ZoneId.class, varchar(64), StandardConverters.ZONE);

  /** A currency, as its code of three letters. */
  public static final DataType<Currency> CURRENCY =
      new ConvertedType<>(Currency.class, varchar(3), StandardConverters.CURRENCY);

  private StandardTypes() {}

  /**
   * An exact decimal; values that would lose digits are refused.
   *
   * @param precision total digits, at least 1
   * @param scale digits after the point, from 0 to the precision
   * @return the type
   */
  public static DataType<BigDecimal> decimal(int precision, int scale) {
    return new BasicType<>(
        TypeName.DECIMAL,
        BigDecimal.class,
        Sizes.decimal(precision, scale),
        DecimalSemantics.INSTANCE);
  }

  /**
   * An integer of any size, as a decimal of scale 0.
   *
   * @param precision total digits, at least 1
   * @return the type
   */
  public static DataType<BigInteger> bigInteger(int precision) {
    return new ConvertedType<>(
        BigInteger.class, decimal(precision, 0), StandardConverters.BIG_INTEGER);
  }

  /**
   * Text of bounded length; longer values are refused.
   *
   * @param length the most characters, at least 1
   * @return the type
   */
  public static DataType<String> varchar(int length) {
    return new BasicType<>(
        TypeName.VARCHAR, String.class, Sizes.length(length), TextSemantics.INSTANCE);
  }

  /**
   * Bytes of bounded length; longer values are refused.
   *
   * @param length the most bytes, at least 1
   * @return the type
   */
  public static DataType<byte[]> binary(int length) {
    return new BasicType<>(
        TypeName.BINARY, byte[].class, Sizes.length(length), BytesSemantics.INSTANCE);
  }

  /**
   * A time of day without zone.
   *
   * @param digits fractional digits of seconds, 0 to 9; further digits are cut off
   * @return the type
   */
  public static DataType<LocalTime> time(int digits) {
    return new BasicType<>(
        TypeName.TIME, LocalTime.class, Sizes.seconds(digits), TimeSemantics.OfLocalTime.INSTANCE);
  }

  /**
   * A date and time without zone.
   *
   * @param digits fractional digits of seconds, 0 to 9; further digits are cut off
   * @return the type
   */
  public static DataType<LocalDateTime> timestamp(int digits) {
    return new BasicType<>(
        TypeName.TIMESTAMP,
        LocalDateTime.class,
        Sizes.seconds(digits),
        TimeSemantics.OfLocalDateTime.INSTANCE);
  }

  /**
   * A moment.
   *
   * @param digits fractional digits of seconds, 0 to 9; further digits are cut off
   * @return the type
   */
  public static DataType<Instant> instant(int digits) {
    return new BasicType<>(
        TypeName.TIMESTAMP_TZ,
        Instant.class,
        Sizes.seconds(digits),
        TimeSemantics.OfInstant.INSTANCE);
  }

  /**
   * A moment with an offset, which becomes UTC.
   *
   * @param digits fractional digits of seconds, 0 to 9; further digits are cut off
   * @return the type
   */
  public static DataType<OffsetDateTime> offsetDateTime(int digits) {
    return new BasicType<>(
        TypeName.TIMESTAMP_TZ,
        OffsetDateTime.class,
        Sizes.seconds(digits),
        TimeSemantics.OfOffsetDateTime.INSTANCE);
  }

  /**
   * An enum by the names of its constants; an unknown name in a row is an error.
   *
   * @param <E> the enum
   * @param type its class
   * @param length the column's length, at least 1
   * @return the type
   */
  public static <E extends Enum<E>> DataType<E> enumByName(Class<E> type, int length) {
    return new ConvertedType<>(type, varchar(length), new EnumByName<>(type));
  }

  /**
   * A URI, as text.
   *
   * @param length the column's length, at least 1
   * @return the type
   */
  public static DataType<URI> uri(int length) {
    return new ConvertedType<>(URI.class, varchar(length), StandardConverters.URI_TEXT);
  }

  private static <J> DataType<J> immutable(TypeName name, Class<J> javaType) {
    return new BasicType<>(name, javaType, Size.DEFAULT, ValueSemantics.immutable());
  }
}
