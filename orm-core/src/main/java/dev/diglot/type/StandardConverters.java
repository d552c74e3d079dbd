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
import java.util.function.Function;

/** The conversions behind the standard types that no column holds as they are. */
final class StandardConverters {
  static final Converter<Byte, Short> BYTE = new Of<>("byte", Byte::shortValue, Short::byteValue);

  static final Converter<Character, String> CHARACTER =
      new Of<>("character", String::valueOf, StandardConverters::onlyCharacter);

  static final Converter<BigInteger, BigDecimal> BIG_INTEGER =
      new Of<>("integer", BigDecimal::new, BigDecimal::toBigIntegerExact);

  static final Converter<Year, Integer> YEAR = new Of<>("year", Year::getValue, Year::of);

  static final Converter<Duration, Long> DURATION =
      new Of<>("duration", StandardConverters::nanos, Duration::ofNanos);

  static final Converter<URI, String> URI_TEXT = new Of<>("URI", URI::toString, URI::create);

  static final Converter<ZoneId, String> ZONE = new Of<>("zone", ZoneId::getId, ZoneId::of);

  static final Converter<Currency, String> CURRENCY =
      new Of<>("currency", Currency::getCurrencyCode, Currency::getInstance);

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

  private record Of<J, D>(String what, Function<J, D> toColumnWith, Function<D, J> toPropertyWith)
      implements Converter<J, D> {

    @Override
    public D toColumn(J value) {
      return toColumnWith.apply(value);
    }

    @Override
    public J toProperty(D value) {
      try {
        return toPropertyWith.apply(value);
      } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
        throw new InvalidValueException(
            "The column holds '" + value + "', which is no " + what + ". Correct the row.", e);
      }
    }
  }
}
