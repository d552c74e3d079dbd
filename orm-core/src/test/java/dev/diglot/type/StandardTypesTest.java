package dev.diglot.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import org.junit.jupiter.api.Test;

class StandardTypesTest {

  @Test
  void textIsNeverCut() {
    DataType<String> type = StandardTypes.varchar(3);
    assertThat(type.normalise("abc")).isEqualTo("abc");
    assertThatThrownBy(() -> type.normalise("abcd"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("4 characters")
        .hasMessageContaining("holds 3")
        .hasMessageContaining("abcd");
    assertThat(StandardTypes.TEXT.normalise("x".repeat(100_000))).hasSize(100_000);
  }

  @Test
  void lengthCountsCharactersNotUtf16Units() {
    String threeFaces = "😀😀😀";
    assertThat(StandardTypes.varchar(3).normalise(threeFaces)).isEqualTo(threeFaces);
    assertThatThrownBy(() -> StandardTypes.varchar(2).normalise(threeFaces))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void bytesAreClonedComparedByContentAndNeverCut() {
    DataType<byte[]> type = StandardTypes.binary(2);
    byte[] value = {1, 2};
    byte[] copy = type.copy(value);
    assertThat(copy).isNotSameAs(value).isEqualTo(value);
    assertThat(type.same(value, copy)).isTrue();
    copy[0] = 9;
    assertThat(type.same(value, copy)).isFalse();
    assertThat(type.copy(null)).isNull();
    assertThatThrownBy(() -> type.normalise(new byte[3]))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("3 bytes");
    assertThat(StandardTypes.BYTES.normalise(new byte[5_000])).hasSize(5_000);
  }

  @Test
  void decimalsTakeTheirScaleOrAreRefused() {
    DataType<BigDecimal> type = StandardTypes.decimal(5, 2);
    assertThat(type.normalise(new BigDecimal("1.5"))).isEqualTo(new BigDecimal("1.50"));
    assertThat(type.normalise(new BigDecimal("1.5000"))).isEqualTo(new BigDecimal("1.50"));
    assertThat(type.normalise(new BigDecimal("1E2"))).isEqualTo(new BigDecimal("100.00"));
    assertThat(type.normalise(new BigDecimal("-999.99"))).isEqualTo(new BigDecimal("-999.99"));
    assertThat(type.normalise(new BigDecimal("0E-40"))).isEqualTo(new BigDecimal("0.00"));
    assertThat(type.normalise(new BigDecimal("0E+40"))).isEqualTo(new BigDecimal("0.00"));
    for (String refused : new String[] {"1.005", "1000", "1E3", "1E1000000000", "1E-1000000000"}) {
      assertThatThrownBy(() -> type.normalise(new BigDecimal(refused)))
          .as(refused)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("decimal(5, 2)");
    }
    assertThat(type.same(new BigDecimal("1.0"), new BigDecimal("1.00"))).isTrue();
  }

  @Test
  void integersOfAnySizeAreBounded() {
    DataType<BigInteger> type = StandardTypes.bigInteger(3);
    assertThat(type.normalise(BigInteger.valueOf(-999))).isEqualTo(-999);
    assertThatThrownBy(() -> type.normalise(BigInteger.valueOf(1000)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void timesAreCutToTheirDigitsTowardsThePast() {
    assertThat(StandardTypes.time(3).normalise(LocalTime.parse("23:59:59.999999999")))
        .isEqualTo(LocalTime.parse("23:59:59.999"));
    assertThat(StandardTypes.timestamp(0).normalise(LocalDateTime.parse("2020-02-29T10:00:00.9")))
        .isEqualTo(LocalDateTime.parse("2020-02-29T10:00:00"));
    assertThat(StandardTypes.instant(6).normalise(Instant.parse("1969-12-31T23:59:59.1234567Z")))
        .isEqualTo(Instant.parse("1969-12-31T23:59:59.123456Z"));
    LocalTime exact = LocalTime.parse("10:00:00.123456789");
    assertThat(StandardTypes.time(9).normalise(exact)).isSameAs(exact);
  }

  @Test
  void offsetsBecomeUtc() {
    DataType<OffsetDateTime> type = StandardTypes.offsetDateTime(6);
    OffsetDateTime paris = OffsetDateTime.parse("2020-01-01T12:00:00+02:00");
    OffsetDateTime utc = OffsetDateTime.parse("2020-01-01T10:00:00Z");
    assertThat(type.normalise(paris)).isEqualTo(utc).hasToString("2020-01-01T10:00Z");
    assertThat(type.same(paris, utc)).isTrue();
  }

  @Test
  void negativeZeroIsZero() {
    assertThat(StandardTypes.DOUBLE.normalise(-0.0d)).isEqualTo(0.0d);
    assertThat(StandardTypes.REAL.normalise(-0.0f)).isEqualTo(0.0f);
    assertThat(StandardTypes.DOUBLE.normalise(-1.5d)).isEqualTo(-1.5d);
  }

  @Test
  @SuppressWarnings("unchecked")
  void enumsGoByName() {
    ConvertedType<DayOfWeek, String> type =
        (ConvertedType<DayOfWeek, String>) StandardTypes.enumByName(DayOfWeek.class, 6);
    assertThat(type.converter().toColumn(DayOfWeek.MONDAY)).isEqualTo("MONDAY");
    assertThat(type.converter().toProperty("FRIDAY")).isEqualTo(DayOfWeek.FRIDAY);
    assertThatThrownBy(() -> type.converter().toProperty("friday"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'friday'")
        .hasMessageContaining("java.time.DayOfWeek")
        .hasMessageContaining("FRIDAY");
    assertThatThrownBy(() -> type.normalise(DayOfWeek.WEDNESDAY))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  @SuppressWarnings("unchecked")
  void durationsAreNanoseconds() {
    ConvertedType<Duration, Long> type = (ConvertedType<Duration, Long>) StandardTypes.DURATION;
    assertThat(type.converter().toColumn(Duration.ofMillis(-5))).isEqualTo(-5_000_000L);
    assertThat(type.converter().toProperty(7L)).isEqualTo(Duration.ofNanos(7));
    assertThatThrownBy(() -> type.normalise(Duration.ofDays(365_000)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("292 years");
  }

  @Test
  void whatTheColumnHoldsMustBeOfTheType() {
    assertThatThrownBy(() -> converter(StandardTypes.CHARACTER).toProperty("ab"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'ab'");
    assertThatThrownBy(() -> converter(StandardTypes.ZONE).toProperty("Moon/Base"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> converter(StandardTypes.CURRENCY).toProperty("???"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> converter(StandardTypes.uri(10)).toProperty("a b"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(converter(StandardTypes.uri(10)).toProperty("a:b")).isEqualTo(URI.create("a:b"));
    assertThat(converter(StandardTypes.YEAR).toProperty(1999)).isEqualTo(Year.of(1999));
  }

  @SuppressWarnings("unchecked")
  private static Converter<Object, Object> converter(DataType<?> type) {
    return ((ConvertedType<Object, Object>) type).converter();
  }

  @Test
  void equalTypesAreEqual() {
    assertThat(StandardTypes.varchar(5)).isEqualTo(StandardTypes.varchar(5));
    assertThat(StandardTypes.varchar(5)).isNotEqualTo(StandardTypes.varchar(6));
    assertThat(StandardTypes.instant(6)).isNotEqualTo(StandardTypes.offsetDateTime(6));
    assertThat(StandardTypes.enumByName(DayOfWeek.class, 9))
        .isEqualTo(StandardTypes.enumByName(DayOfWeek.class, 9));
    assertThat(StandardTypes.BOOLEAN)
        .isEqualTo(
            new BasicType<>(
                TypeName.BOOLEAN, Boolean.class, Size.DEFAULT, ValueSemantics.immutable()));
  }

  @Test
  void sizesOutOfRangeAreRefused() {
    assertThatThrownBy(() -> StandardTypes.varchar(0)).hasMessageContaining("at least 1, got 0");
    assertThatThrownBy(() -> StandardTypes.binary(-5)).hasMessageContaining("got -5");
    assertThatThrownBy(() -> StandardTypes.decimal(5, 6)).hasMessageContaining("got 6");
    assertThatThrownBy(() -> StandardTypes.decimal(0, 0)).hasMessageContaining("got 0");
    assertThatThrownBy(() -> StandardTypes.time(10)).hasMessageContaining("got 10");
  }

  @Test
  void aTypePrintsItsSize() {
    assertThat(StandardTypes.varchar(200)).hasToString("varchar(200)");
    assertThat(StandardTypes.decimal(10, 2)).hasToString("decimal(10, 2)");
    assertThat(StandardTypes.instant(6)).hasToString("timestamptz(6)");
    assertThat(StandardTypes.TEXT).hasToString("text");
    assertThat(StandardTypes.CURRENCY).hasToString("varchar(3)");
  }
}
