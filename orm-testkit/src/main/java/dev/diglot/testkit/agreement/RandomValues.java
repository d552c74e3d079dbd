package dev.diglot.testkit.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Values of the documented domain, awkward ones as often as random ones. */
final class RandomValues {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "b",
          "abc",
          "ABC",
          "Abc",
          "abcb",
          "a%",
          "a_b",
          "%",
          "_",
          "_\\x",
          "\\",
          "a\\b",
          "it's",
          "\"q\"",
          "é",
          "ñandú",
          "ß",
          "日本",
          " lead",
          "trail ",
          "\ttab\n",
          "\u0001x\u001f",
          "\u00a0nbsp",
          "\u2003em\u3000",
          "null",
          "-- x",
          "?",
          "a%b_c\\d'");
  private static final String CHARACTERS = "ab%_\\' \tAé日b";
  private static final List<String> ASCII =
      List.of("one", "two", "TWO", "12", "-7", "+5", "AbC", "x1", "2147483648", "0");
  private static final List<Integer> INTS =
      List.of(0, 1, -1, 2, 5, 7, 10, 255, -256, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<Long> LONGS =
      List.of(0L, 1L, -1L, 7L, 3_000_000_000L, -3_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE);
  private static final List<Double> DOUBLES =
      List.of(0.0, 0.5, -0.5, 2.5, -2.5, 0.1, 0.49999999999999994, 4503599627370497.5, 1e10, -1e-5);
  private static final List<Float> FLOATS = List.of(0f, 0.5f, -1.5f, 1.1f, 16777216f, -3e-5f);
  private static final List<String> DECIMALS =
      List.of(
          "0",
          "7",
          "0.125",
          "0.005",
          "-0.005",
          "2.5",
          "-2.5",
          "1.125",
          "99999999999999.9999",
          "-99999999999999.9999",
          "0.0001",
          "9.9999");
  private static final List<String> DAYS =
      List.of(
          "2024-02-29",
          "2023-02-28",
          "2024-12-31",
          "2000-01-01",
          "1900-03-01",
          "1970-01-01",
          "1969-12-31",
          "0400-02-29",
          "9600-02-29",
          "2024-03-31");
  private static final List<String> CLOCKS =
      List.of("00:00", "12:30", "23:59:59.999999", "00:00:00.000001", "10:11:12.345678");
  private static final int MICROS = 1_000;
  private static final long SECONDS_EACH_WAY = 3_000_000_000L;

  private final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  /** Null at times: hybrids are to say what they do with it, or are not asked. */
  @SuppressWarnings("NullAway")
  <V> V maybe(Supplier<V> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  <V> V none() {
    return null;
  }

  boolean flag() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <V> V of(List<V> some) {
    return some.get(random.nextInt(some.size()));
  }

  String text() {
    if (random.nextBoolean()) {
      return of(TEXTS);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(letter());
    }
    return text.toString();
  }

  String ascii() {
    return of(ASCII);
  }

  char letter() {
    return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
  }

  int number() {
    return random.nextBoolean() ? of(INTS) : random.nextInt();
  }

  int low() {
    return random.nextInt(2001) - 1000;
  }

  long large() {
    return random.nextBoolean() ? of(LONGS) : random.nextLong();
  }

  double ratio() {
    return random.nextBoolean() ? of(DOUBLES) : random.nextGaussian() * 1000;
  }

  float rate() {
    return random.nextBoolean() ? of(FLOATS) : random.nextFloat() * 100 - 50;
  }

  BigDecimal price() {
    return random.nextBoolean()
        ? new BigDecimal(of(DECIMALS))
        : BigDecimal.valueOf(random.nextLong() / 1000, 4);
  }

  BigDecimal small() {
    return BigDecimal.valueOf(random.nextInt(20_000) - 10_000, 2);
  }

  BigInteger big() {
    return random.nextInt(4) == 0
        ? BigInteger.valueOf(1000)
        : new BigInteger(90, random).subtract(BigInteger.ONE.shiftLeft(89));
  }

  UUID code() {
    return random.nextInt(4) == 0 ? new UUID(1, 2) : new UUID(random.nextLong(), random.nextLong());
  }

  LocalDate day() {
    return random.nextBoolean()
        ? LocalDate.parse(of(DAYS))
        : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
  }

  LocalTime clock() {
    return random.nextBoolean()
        ? LocalTime.parse(of(CLOCKS))
        : LocalTime.ofSecondOfDay(random.nextInt(86_400)).plusNanos(micros());
  }

  Instant moment() {
    long second = (long) (random.nextDouble() * 2 * SECONDS_EACH_WAY) - SECONDS_EACH_WAY;
    return random.nextInt(4) == 0
        ? Instant.parse("2024-02-29T12:00:00.000001Z")
        : Instant.ofEpochSecond(second).plusNanos(micros());
  }

  LocalDateTime at() {
    return LocalDateTime.ofInstant(moment(), ZoneOffset.UTC);
  }

  Duration span() {
    return random.nextInt(4) == 0
        ? Duration.ofHours(below(3) * 36L)
        : Duration.ofNanos(random.nextLong() / 4 >> below(40));
  }

  private long micros() {
    return (long) random.nextInt(1_000_000) * MICROS;
  }
}
