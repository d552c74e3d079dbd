package dev.diglot.type;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;

/**
 * The conversions behind the standard types that no column holds as they are. They are one class,
 * since every program loads them all and few use any.
 */
final class StandardConverters {
  static final Converter<Byte, Short> BYTE = new Of<>(Kind.BYTE);
  static final Converter<Character, String> CHARACTER = new Of<>(Kind.CHARACTER);
  static final Converter<BigInteger, BigDecimal> BIG_INTEGER = new Of<>(Kind.BIG_INTEGER);
  static final Converter<Year, Integer> YEAR = new Of<>(Kind.YEAR);
  static final Converter<Duration, Long> DURATION = new Of<>(Kind.DURATION);
  static final Converter<URI, String> URI_TEXT = new Of<>(Kind.URI);
  static final Converter<ZoneId, String> ZONE = new Of<>(Kind.ZONE);
  static final Converter<Currency, String> CURRENCY = new Of<>(Kind.CURRENCY);

  private StandardConverters() {}

  private static char onlyCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("one character was expected");
    }
    return text.charAt(0);
  }

  private static Long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException e) {
      throw new InvalidValueException(
          "The duration "
              + duration
              + " does not fit a 64-bit number of nanoseconds, about 292 years. Map it with a"
              + " converter of your own.",
          e);
    }
  }

  private enum Kind {
    BYTE("byte"),
    CHARACTER("character"),
    BIG_INTEGER("integer"),
    YEAR("year"),
    DURATION("duration"),
    URI("URI"),
    ZONE("zone"),
    CURRENCY("currency");

    private final String what;

    Kind(String what) {
      this.what = what;
    }
  }

  private record Of<J, D>(Kind kind) implements Converter<J, D> {

    @Override
    @SuppressWarnings("unchecked")
    public D toColumn(J value) {
      Object column =
          switch (kind) {
            case BYTE -> ((Byte) value).shortValue();
            case CHARACTER, URI -> value.toString();
            case BIG_INTEGER -> new BigDecimal((BigInteger) value);
            case YEAR -> ((Year) value).getValue();
            case DURATION -> nanos((Duration) value);
            case ZONE -> ((ZoneId) value).getId();
            case CURRENCY -> ((Currency) value).getCurrencyCode();
          };
      return (D) column;
    }

    @Override
    public J toProperty(D value) {
      try {
        return property(value);
      } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
        throw new InvalidValueException(
            "The column holds '" + value + "', which is no " + kind.what + ". Correct the row.", e);
      }
    }

    @SuppressWarnings("unchecked")
    private J property(D value) {
      Object property =
          switch (kind) {
            case BYTE -> ((Short) value).byteValue();
            case CHARACTER -> onlyCharacter((String) value);
            case BIG_INTEGER -> ((BigDecimal) value).toBigIntegerExact();
            case YEAR -> Year.of((Integer) value);
            case DURATION -> Duration.ofNanos((Long) value);
            case URI -> URI.create((String) value);
            case ZONE -> ZoneId.of((String) value);
            case CURRENCY -> Currency.getInstance((String) value);
          };
      return (J) property;
    }
  }
}
