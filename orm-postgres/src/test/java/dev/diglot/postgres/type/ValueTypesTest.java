package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.testing.RoundTrip;
import dev.diglot.type.StandardTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueTypesTest {

  @Property(tries = 50)
  void intervalsLoseNothing(
      @ForAll @IntRange(min = -2_000_000, max = 2_000_000) int months,
      @ForAll @IntRange(min = -50_000_000, max = 50_000_000) int days,
      @ForAll @LongRange(min = Long.MIN_VALUE / 2, max = Long.MAX_VALUE / 2) long micros) {
    RoundTrip.of(IntervalType.INTERVAL, new Interval(months, days, micros));
  }

  @Property(tries = 100)
  void intervalsMoveTimesAsTheServerMovesThem(
      @ForAll @LongRange(min = -3_000_000_000L, max = 3_000_000_000L) long second,
      @ForAll @IntRange(min = -500, max = 500) int months,
      @ForAll @IntRange(min = -500, max = 500) int days,
      @ForAll @LongRange(min = -200_000_000_000L, max = 200_000_000_000L) long micros) {
    Interval interval = new Interval(months, days, micros);
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    String span = IntervalType.INTERVAL.write(interval);
    assertThat(time.plus(interval)).isEqualTo(moved(time, "+", span));
    assertThat(time.minus(interval)).isEqualTo(moved(time, "-", span));
  }

  private static LocalDateTime moved(LocalDateTime time, String sign, String span) {
    return RoundTrip.computed(
        StandardTypes.timestamp(6),
        "timestamp '" + time + "' " + sign + " interval '" + span + "'");
  }

  @Test
  void anIntervalTellsItsPartsAndNoOthers() {
    Interval interval = new Interval(14, -3, 5);
    assertThat(interval.getUnits()).extracting(interval::get).containsExactly(14L, -3L, 5L);
    assertThatThrownBy(() -> interval.get(ChronoUnit.HOURS))
        .isInstanceOf(UnsupportedTemporalTypeException.class)
        .hasMessageContaining("Hours");
    assertThat(LocalDate.of(2024, 1, 31).plus(new Interval(1, 1, 0)))
        .isEqualTo(LocalDate.of(2024, 3, 1));
  }

  @Test
  void periodsAndDurationsAreIntervals() {
    RoundTrip.of(IntervalType.INTERVAL, new Interval(0, 0, 0), new Interval(-14, 3, -1));
    RoundTrip.of(IntervalType.PERIOD, Period.of(1, 2, 3), Period.ZERO, Period.of(-1, -2, 400));
    RoundTrip.of(
        IntervalType.DURATION,
        Duration.ofSeconds(-1, 1_000),
        Duration.ZERO,
        Duration.ofHours(100_000));
    RoundTrip.of(
        ArrayType.listOf(IntervalType.INTERVAL),
        List.of(new Interval(1, 2, 3), new Interval(-1, 2, -3)));
  }

  @Test
  void whatWouldBeLostIsRefused() {
    assertThatThrownBy(() -> RoundTrip.server(IntervalType.PERIOD, "1 month 1 hour"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("of whole days");
    assertThatThrownBy(() -> RoundTrip.server(IntervalType.DURATION, "1 day 1 hour"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("without months and days");
  }

  @Property(tries = 10)
  void bitsComeBack(@ForAll @Size(max = 20) List<boolean[]> values) {
    List<BitString> bits = values.stream().map(ValueTypesTest::bits).toList();
    RoundTrip.of(BitStringType.ANY, bits);
    RoundTrip.of(ArrayType.listOf(BitStringType.ANY), bits);
  }

  private static BitString bits(boolean[] values) {
    StringBuilder text = new StringBuilder();
    for (boolean bit : values) {
      text.append(bit ? '1' : '0');
    }
    return new BitString(text.toString());
  }

  @Test
  void otherBitsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BitString("012"))
        .withMessageContaining("got 012");
  }

  @Test
  void addressesComeBack() {
    List<Inet> addresses =
        List.of(new Inet("10.0.0.1/32"), new Inet("10.0.0.1/8"), new Inet("2001:DB8::1"));
    RoundTrip.of(TextValueType.INET, addresses);
    RoundTrip.of(ArrayType.listOf(TextValueType.INET), addresses);
    RoundTrip.of(TextValueType.CIDR, new Cidr("10.0.0.0/8"), new Cidr("2001:db8::/32"));
    RoundTrip.of(TextValueType.MAC_ADDRESS, new MacAddress("08:00:2B:01:02:03"));
  }

  @Test
  void documentsAndSearchesComeBack() {
    RoundTrip.of(TextValueType.XML, new Xml("<a b=\"c\">'&lt;'</a>"), new Xml("text"));
    RoundTrip.of(TextValueType.TS_VECTOR, new TsVector("'cat':2 'dog''s':4B"), new TsVector(""));
    RoundTrip.of(TextValueType.TS_QUERY, new TsQuery("'cat' & ( 'dog' | !'cow':* )"));
    RoundTrip.of(ArrayType.listOf(TextValueType.TS_QUERY), List.of(new TsQuery("'cat' <-> 'dog'")));
  }

  @Test
  void extensionsBringTheirTypes() {
    new HstoreType().creation().forEach(RoundTrip::prepare);
    new CitextType().creation().forEach(RoundTrip::prepare);
    Map<String, String> map = new LinkedHashMap<>();
    map.put("a \"b\" \\ =>", "O'Hara, é😀");
    map.put("", null);
    map.put("null", "NULL");
    RoundTrip.of(new HstoreType(), map, Map.of());
    RoundTrip.of(new CitextType(), "Ab", "", "O'Hara");
    RoundTrip.of(ArrayType.listOf(new CitextType()), Arrays.asList("Ab", null));
  }

  enum Mood {
    SAD,
    so_so,
    HAPPY
  }

  @Test
  void enumsAreTypesOfTheirOwn() {
    EnumType<Mood> type = new EnumType<>(Mood.class, "Mood of \"day\"");
    type.creation().forEach(RoundTrip::prepare);
    type.creation().forEach(RoundTrip::prepare);
    RoundTrip.of(type, Mood.values());
    RoundTrip.of(ArrayType.listOf(type), List.of(Mood.HAPPY, Mood.so_so), List.of());
    assertThat(EnumType.of(Mood.class).ddlName()).isEqualTo("mood");
    assertThatThrownBy(() -> type.read("GLAD"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'GLAD'");
  }

  @Test
  void domainsAreOtherTypesWithAName() {
    DomainType<Integer> type =
        new DomainType<>("positive", StandardTypes.INTEGER, "integer check (value > 0)");
    type.creation().forEach(RoundTrip::prepare);
    type.creation().forEach(RoundTrip::prepare);
    RoundTrip.of(type, 1, 7);
    assertThatThrownBy(() -> RoundTrip.server(type, "-1")).hasStackTraceContaining("positive");
  }
}
