package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.testing.RoundTrip;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RangeTypeTest {
  @Property(tries = 20)
  void wholeNumbersComeBackCanonical(
      @ForAll @Size(min = 20, max = 40) List<@From("integers") Range<Integer>> ranges) {
    RoundTrip.of(RangeType.INT4, ranges);
    ranges.forEach(range -> asTheServer(RangeType.INT4, range));
  }

  @Property(tries = 5)
  void otherBoundsComeBackCanonical(
      @ForAll @Size(20) List<@From("longs") Range<Long>> longs,
      @ForAll @Size(20) List<@From("decimals") Range<BigDecimal>> decimals,
      @ForAll @Size(20) List<@From("days") Range<LocalDate>> days,
      @ForAll @Size(20) List<@From("times") Range<LocalDateTime>> times) {
    RoundTrip.of(RangeType.INT8, longs);
    RoundTrip.of(RangeType.NUMERIC, decimals);
    RoundTrip.of(RangeType.DATE, days);
    RoundTrip.of(RangeType.TIMESTAMP, times);
    longs.forEach(range -> asTheServer(RangeType.INT8, range));
    decimals.forEach(range -> asTheServer(RangeType.NUMERIC, range));
    days.forEach(range -> asTheServer(RangeType.DATE, range));
  }

  @Property(tries = 5)
  void multirangesComeBackCanonical(
      @ForAll @Size(max = 8) List<@From("integers") Range<Integer>> integers,
      @ForAll @Size(max = 8) List<@From("days") Range<LocalDate>> days,
      @ForAll @Size(max = 8) List<@From("decimals") Range<BigDecimal>> decimals) {
    MultirangeType<Integer> type = new MultirangeType<>(RangeType.INT4);
    RoundTrip.of(type, Multirange.of(integers));
    assertThat(type.normalise(Multirange.of(integers)))
        .isEqualTo(RoundTrip.server(type, type.write(Multirange.of(integers))));
    RoundTrip.of(new MultirangeType<>(RangeType.DATE), Multirange.of(days));
    RoundTrip.of(new MultirangeType<>(RangeType.NUMERIC), Multirange.of(decimals));
  }

  private static <T> void asTheServer(RangeType<T> type, Range<T> range) {
    assertThat(type.normalise(range)).isEqualTo(RoundTrip.server(type, type.write(range)));
  }

  @Provide
  Arbitrary<Range<Integer>> integers() {
    return ranges(
        Arbitraries.oneOf(
            Arbitraries.integers().between(-3, 3),
            Arbitraries.integers().between(Integer.MIN_VALUE, Integer.MAX_VALUE - 1)));
  }

  @Provide
  Arbitrary<Range<Long>> longs() {
    return ranges(Arbitraries.longs().between(Long.MIN_VALUE, Long.MAX_VALUE - 1));
  }

  @Provide
  Arbitrary<Range<BigDecimal>> decimals() {
    return ranges(Arbitraries.bigDecimals().ofScale(3));
  }

  @Provide
  Arbitrary<Range<LocalDate>> days() {
    return ranges(Arbitraries.longs().between(-1_700_000, 900_000).map(LocalDate::ofEpochDay));
  }

  @Provide
  Arbitrary<Range<LocalDateTime>> times() {
    Arbitrary<LocalDateTime> times =
        Combinators.combine(
                Arbitraries.longs().between(-100_000_000_000L, 200_000_000_000L),
                Arbitraries.integers().between(0, 999_999_999))
            .as((second, nano) -> LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC));
    return ranges(times);
  }

  private static <T extends Comparable<? super T>> Arbitrary<Range<T>> ranges(Arbitrary<T> values) {
    Arbitrary<Optional<T>> bounds = values.optional(0.8);
    Arbitrary<Boolean> inclusive = Arbitraries.of(true, false);
    return Combinators.combine(bounds, inclusive, bounds, inclusive).as(RangeTypeTest::range);
  }

  private static <T extends Comparable<? super T>> Range<T> range(
      Optional<T> one, boolean withOne, Optional<T> other, boolean withOther) {
    boolean swapped = one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    Optional<T> lower = swapped ? other : one;
    Optional<T> upper = swapped ? one : other;
    return Range.of(lower.orElse(null), withOne, upper.orElse(null), withOther);
  }

  @Test
  void edgesComeBack() {
    RoundTrip.of(RangeType.INT4, Range.empty(), Range.all(), Range.open(1, 2));
    RoundTrip.of(RangeType.NUMERIC, Range.closed(new BigDecimal("1.50"), new BigDecimal("1.500")));
    RoundTrip.of(
        RangeType.DATE,
        Range.closed(LocalDate.MIN, LocalDate.MAX),
        Range.open(LocalDate.of(-43, 3, 15), LocalDate.of(10_000, 1, 1)));
    RoundTrip.of(
        RangeType.TIMESTAMP,
        Range.closed(LocalDateTime.MIN, LocalDateTime.MAX),
        Range.atLeast(LocalDateTime.of(-43, 3, 15, 12, 0, 0, 1_000)));
    RoundTrip.of(
        RangeType.INSTANT,
        Range.closed(Instant.MIN, Instant.MAX),
        Range.closedOpen(Instant.EPOCH, Instant.parse("2020-01-01T00:00:00.123456789Z")));
    RoundTrip.of(
        RangeType.OFFSET_DATE_TIME,
        Range.closed(OffsetDateTime.MIN, OffsetDateTime.MAX),
        Range.lessThan(OffsetDateTime.parse("2020-01-01T00:00:00+14:00")));
  }

  @Test
  void wholeNumbersAndDaysExcludeTheirUpperBound() {
    assertThat(RangeType.INT4.normalise(Range.closed(1, 5))).isEqualTo(Range.closedOpen(1, 6));
    assertThat(RangeType.INT4.normalise(Range.open(1, 2))).isEqualTo(Range.empty());
    assertThat(RangeType.INT4.same(Range.closed(1, 5), Range.closedOpen(1, 6))).isTrue();
    assertThat(RangeType.INT4.same(Range.closed(1, 5), Range.closed(1, 6))).isFalse();
    LocalDate day = LocalDate.of(2024, 2, 28);
    assertThat(RangeType.DATE.normalise(Range.openClosed(day, day.plusDays(1))))
        .isEqualTo(Range.closedOpen(day.plusDays(1), day.plusDays(2)));
  }

  @Test
  void whatHasNoCanonicalFormIsRefused() {
    assertThatThrownBy(() -> RangeType.INT4.normalise(Range.atMost(Integer.MAX_VALUE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nothing follows 2147483647");
  }

  @Test
  void timesThatAreTheSameToTheMicrosecondLeaveNothing() {
    LocalDateTime time = LocalDateTime.of(2020, 1, 1, 0, 0, 0, 1_000);
    assertThat(RangeType.TIMESTAMP.normalise(Range.closedOpen(time, time.plusNanos(1))))
        .isEqualTo(Range.empty());
  }

  @Test
  void otherTextIsRefused() {
    assertThatThrownBy(() -> RangeType.INT4.read("hello"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("hello");
  }
}
