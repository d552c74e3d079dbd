package dev.diglot.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NormalisationPropertyTest {

  @Property
  void decimalsKeepTheirValueOrAreRefused(
      @ForAll BigDecimal value,
      @ForAll @IntRange(min = 1, max = 30) int precision,
      @ForAll @IntRange(min = 0, max = 30) int scale) {
    int bounded = Math.min(scale, precision);
    DataType<BigDecimal> type = StandardTypes.decimal(precision, bounded);
    boolean fits =
        value.stripTrailingZeros().scale() <= bounded
            && value.abs().compareTo(BigDecimal.TEN.pow(precision - bounded)) < 0;
    try {
      BigDecimal normal = type.normalise(value);
      assertThat(fits).isTrue();
      assertThat(normal).isEqualByComparingTo(value);
      assertThat(normal.scale()).isEqualTo(bounded);
      assertThat(type.normalise(normal)).isSameAs(normal);
    } catch (InvalidValueException e) {
      assertThat(fits).isFalse();
    }
  }

  @Property
  void timesLoseLessThanOneUnitAndStayLost(
      @ForAll LocalDateTime value, @ForAll @IntRange(min = 0, max = 9) int digits) {
    LocalDateTime normal = StandardTypes.timestamp(digits).normalise(value);
    long lost = ChronoUnit.NANOS.between(normal, value);
    assertThat(lost).isBetween(0L, (long) Math.pow(10, 9 - digits) - 1);
    assertThat(StandardTypes.timestamp(digits).normalise(normal)).isSameAs(normal);
  }

  @Property
  void momentsBeforeTheEpochAreCutTowardsThePast(
      @ForAll @IntRange(min = -100_000, max = 100_000) int seconds,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nanos) {
    Instant value = Instant.ofEpochSecond(seconds, nanos);
    Instant normal = StandardTypes.instant(3).normalise(value);
    assertThat(normal).isEqualTo(value.truncatedTo(ChronoUnit.MILLIS)).isBeforeOrEqualTo(value);
  }

  @Property
  void textsAreKeptOrRefusedButNeverChanged(
      @ForAll String value, @ForAll @IntRange(min = 1, max = 50) int length) {
    boolean fits = isWhole(value) && value.codePointCount(0, value.length()) <= length;
    assertKept(StandardTypes.varchar(length), value, fits);
  }

  @Property
  void halvesOfCharactersAreRefused(
      @ForAll @StringLength(max = 12) @CharRange(from = '\uD7F0', to = '\uE00F') String value) {
    assertKept(StandardTypes.TEXT, value, isWhole(value));
  }

  private static boolean isWhole(String value) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(value);
  }

  private static void assertKept(DataType<String> type, String value, boolean fits) {
    try {
      assertThat(type.normalise(value)).isSameAs(value);
      assertThat(fits).isTrue();
    } catch (InvalidValueException e) {
      assertThat(fits).isFalse();
    }
  }
}
