package dev.diglot.postgres.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.testing.RoundTrip;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EdgeValuesTest {

  @Test
  void infinitiesAreTheEndsOfJavasTimeLine() {
    RoundTrip.of(StandardTypes.DATE, LocalDate.MIN, LocalDate.MAX);
    RoundTrip.of(StandardTypes.timestamp(6), LocalDateTime.MIN, LocalDateTime.MAX);
    RoundTrip.of(StandardTypes.instant(3), Instant.MIN, Instant.MAX);
    RoundTrip.of(StandardTypes.offsetDateTime(0), OffsetDateTime.MIN, OffsetDateTime.MAX);
  }

  @Test
  void yearsBeforeChristAndAfter9999ComeBack() {
    LocalDate ides = LocalDate.of(-43, 3, 15);
    LocalDate far = LocalDate.of(12_345, 6, 7);
    RoundTrip.of(StandardTypes.DATE, ides, far, LocalDate.of(0, 2, 29), LocalDate.of(1582, 10, 10));
    RoundTrip.of(StandardTypes.timestamp(6), ides.atTime(1, 2, 3, 4_000), far.atStartOfDay());
    RoundTrip.of(
        StandardTypes.instant(6),
        ides.atTime(1, 2, 3, 4_000).toInstant(ZoneOffset.UTC),
        far.atStartOfDay().toInstant(ZoneOffset.UTC));
    RoundTrip.of(
        StandardTypes.offsetDateTime(6),
        ides.atTime(23, 0).atOffset(ZoneOffset.ofHours(-14)),
        far.atTime(LocalTime.MAX).atOffset(ZoneOffset.ofHours(14)));
  }

  @Test
  void theLastTimeOfADayStaysInIt() {
    RoundTrip.of(StandardTypes.time(6), LocalTime.MAX, LocalTime.MIDNIGHT, LocalTime.of(1, 2));
    RoundTrip.of(StandardTypes.time(0), LocalTime.MAX);
  }

  @Property(tries = 5)
  void momentsComeBack(
      @ForAll @Size(20) List<@From("moments") Instant> moments,
      @ForAll @Size(20) List<byte[]> bytes,
      @ForAll @Size(20) List<Double> doubles,
      @ForAll @Size(20) List<Float> floats) {
    RoundTrip.of(StandardTypes.instant(6), moments);
    RoundTrip.of(
        StandardTypes.timestamp(3),
        moments.stream().map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC)).toList());
    RoundTrip.of(
        StandardTypes.DATE,
        moments.stream().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)).toList());
    RoundTrip.of(StandardTypes.BYTES, bytes);
    RoundTrip.of(StandardTypes.DOUBLE, doubles);
    RoundTrip.of(StandardTypes.REAL, floats);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(-200_000_000_000L, 9_000_000_000_000L)
        .map(second -> Instant.ofEpochSecond(second, Math.floorMod(second * 31, 999_999_999)));
  }

  @Test
  void numbersThatJavaWritesWithAnExponentComeBack() {
    RoundTrip.of(StandardTypes.decimal(30, 15), new BigDecimal("0E-15"), new BigDecimal("-1E-10"));
  }

  @Test
  void notANumberIsRefusedByDecimals() {
    RoundTrip.of(StandardTypes.DOUBLE, Double.NaN, Double.NEGATIVE_INFINITY, 5e-324);
    RoundTrip.of(StandardTypes.decimal(30, 3), new BigDecimal("-1E+20"), BigDecimal.ZERO);
    assertThatThrownBy(() -> RoundTrip.server(StandardTypes.decimal(5, 2), "NaN"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("The row holds the numeric NaN");
  }
}
