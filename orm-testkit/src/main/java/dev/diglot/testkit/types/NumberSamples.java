package dev.diglot.testkit.types;

import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Random;

/** Numbers, truth values, and what is kept as a number. */
final class NumberSamples {
  private static final double LARGE = 1e300;
  private static final double SMALL = 1e-300;
  private static final float LARGE_FLOAT = 1e37f;
  private static final float SMALL_FLOAT = 1e-37f;
  private static final long MOST_SECONDS = 9_000_000_000L;

  private NumberSamples() {}

  static void addTo(List<Sample<?>> all) {
    all.add(Samples.of("boolean", StandardTypes.BOOLEAN, Random::nextBoolean, true, false));
    all.add(
        Samples.of(
            "byte",
            StandardTypes.BYTE,
            random -> (byte) random.nextInt(),
            Byte.MIN_VALUE,
            Byte.MAX_VALUE));
    all.add(
        Samples.of(
            "smallint",
            StandardTypes.SMALLINT,
            random -> (short) random.nextInt(),
            Short.MIN_VALUE,
            (short) 0,
            Short.MAX_VALUE));
    all.add(
        Samples.of(
            "integer",
            StandardTypes.INTEGER,
            Random::nextInt,
            Integer.MIN_VALUE,
            -1,
            0,
            Integer.MAX_VALUE));
    all.add(
        Samples.of(
            "bigint", StandardTypes.BIGINT, Random::nextLong, Long.MIN_VALUE, 0L, Long.MAX_VALUE));
    floating(all);
    decimals(all);
    all.add(
        Samples.of(
            "year", StandardTypes.YEAR, random -> Year.of(random.nextInt(9999)), Year.of(-1)));
    all.add(
        Samples.of(
            "duration",
            StandardTypes.DURATION,
            random -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000)),
            Duration.ZERO,
            Duration.ofNanos(-1),
            Duration.ofSeconds(MOST_SECONDS)));
  }

  private static void floating(List<Sample<?>> all) {
    all.add(
        Samples.of(
            "real",
            StandardTypes.REAL,
            random -> (random.nextFloat() - 0.5f) * 1e6f,
            0f,
            0.1f,
            -1f / 3,
            LARGE_FLOAT,
            SMALL_FLOAT));
    all.add(
        Samples.of(
            "double",
            StandardTypes.DOUBLE,
            random -> (random.nextDouble() - 0.5) * 1e12,
            0d,
            0.1,
            -1d / 3,
            LARGE,
            SMALL));
  }

  private static void decimals(List<Sample<?>> all) {
    all.add(
        Samples.of(
            "decimal(20, 10)",
            StandardTypes.decimal(20, 10),
            random -> BigDecimal.valueOf(random.nextLong(), 10),
            BigDecimal.ZERO,
            new BigDecimal("9999999999.9999999999"),
            new BigDecimal("-9999999999.9999999999"),
            new BigDecimal("0.0000000001"),
            new BigDecimal("1.50")));
    all.add(
        Samples.of(
            "decimal(10, 0)",
            StandardTypes.decimal(10, 0),
            random -> BigDecimal.valueOf(random.nextInt()),
            new BigDecimal("9999999999"),
            new BigDecimal("-9999999999")));
    all.add(
        Samples.of(
            "big integer",
            StandardTypes.bigInteger(30),
            random -> new BigInteger(90, random),
            BigInteger.ZERO,
            new BigInteger("-" + "9".repeat(30)),
            new BigInteger("9".repeat(30))));
  }
}
