package dev.diglot.postgres.type;

import static dev.diglot.postgres.type.TypeSample.of;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random values of every type. */
final class TypeSamples {
  private static final Arbitrary<String> TEXTS =
      Arbitraries.strings()
          .withChars("aZ09 _-'\"\\{}[](),;:=>?$%&|!<@#\t\n\u00e9\u4e2d")
          .ofMaxLength(20);
  private static final Arbitrary<Integer> INTEGERS = Arbitraries.integers();
  private static final Arbitrary<Instant> MOMENTS =
      Combinators.combine(
              Arbitraries.longs().between(-200_000_000_000L, 9_000_000_000_000L),
              Arbitraries.integers().between(0, 999_999_999))
          .as(Instant::ofEpochSecond);
  private static final Arbitrary<LocalDateTime> TIMES =
      MOMENTS.map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  private static final Arbitrary<LocalDate> DAYS = TIMES.map(LocalDateTime::toLocalDate);
  private static final Arbitrary<ZoneOffset> OFFSETS =
      Arbitraries.integers().between(-15 * 60, 15 * 60).map(m -> ZoneOffset.ofTotalSeconds(m * 60));
  private static final Arbitrary<OffsetDateTime> OFFSET_TIMES =
      Combinators.combine(MOMENTS, OFFSETS).as(Instant::atOffset);
  private static final Arbitrary<BigDecimal> DECIMALS = Arbitraries.bigDecimals().ofScale(4);

  private TypeSamples() {}

  static List<TypeSample<?>> all() {
    List<TypeSample<?>> all = new ArrayList<>(standard());
    all.addAll(moments());
    all.addAll(texts());
    all.addAll(values());
    all.addAll(documents());
    all.addAll(arrays());
    range(all, RangeType.INT4, Arbitraries.integers().lessOrEqual(Integer.MAX_VALUE - 1));
    range(all, RangeType.INT8, Arbitraries.longs().lessOrEqual(Long.MAX_VALUE - 1));
    range(all, RangeType.NUMERIC, DECIMALS);
    range(all, RangeType.DATE, DAYS);
    range(all, RangeType.TIMESTAMP, TIMES);
    range(all, RangeType.INSTANT, MOMENTS);
    range(all, RangeType.OFFSET_DATE_TIME, OFFSET_TIMES);
    return all;
  }

  private static List<TypeSample<?>> standard() {
    return List.of(
        of(StandardTypes.BOOLEAN, Arbitraries.of(true, false)),
        of(StandardTypes.BYTE, Arbitraries.bytes()),
        of(StandardTypes.SMALLINT, Arbitraries.shorts()),
        of(StandardTypes.INTEGER, INTEGERS, Integer.MIN_VALUE, Integer.MAX_VALUE),
        of(StandardTypes.BIGINT, Arbitraries.longs(), Long.MIN_VALUE, Long.MAX_VALUE),
        of(StandardTypes.REAL, Arbitraries.floats(), Float.NaN, Float.NEGATIVE_INFINITY),
        of(StandardTypes.DOUBLE, Arbitraries.doubles(), Double.NaN, Double.POSITIVE_INFINITY),
        of(
            StandardTypes.decimal(30, 4),
            Arbitraries.bigDecimals()
                .ofScale(4)
                .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))),
        of(NumericType.ANY, DECIMALS, new BigDecimal("1E+30"), new BigDecimal("1E-30")),
        of(StandardTypes.bigInteger(38), Arbitraries.bigIntegers(), BigInteger.TEN.pow(37)),
        of(StandardTypes.UUID, Arbitraries.create(UUID::randomUUID), new UUID(0, 0)),
        of(StandardTypes.BYTES, Arbitraries.bytes().array(byte[].class).ofMaxSize(20)),
        of(StandardTypes.binary(20), Arbitraries.bytes().array(byte[].class).ofMaxSize(20)),
        of(StandardTypes.YEAR, Arbitraries.integers().between(-9999, 9999).map(Year::of)),
        of(StandardTypes.DURATION, Arbitraries.longs().map(Duration::ofNanos)),
        of(StandardTypes.ZONE, Arbitraries.of("UTC", "Europe/Berlin", "+05:30").map(ZoneId::of)),
        of(StandardTypes.CURRENCY, Arbitraries.of("EUR", "JPY").map(Currency::getInstance)));
  }

  private static List<TypeSample<?>> moments() {
    Arbitrary<LocalTime> times = TIMES.map(LocalDateTime::toLocalTime);
    return List.of(
        of(StandardTypes.DATE, DAYS, LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 2, 29)),
        of(StandardTypes.time(6), times, LocalTime.MAX, LocalTime.MIDNIGHT),
        of(StandardTypes.time(0), times),
        of(StandardTypes.timestamp(6), TIMES, LocalDateTime.MIN, LocalDateTime.MAX),
        of(StandardTypes.timestamp(3), TIMES),
        of(StandardTypes.instant(6), MOMENTS, Instant.MIN, Instant.MAX),
        of(StandardTypes.offsetDateTime(6), OFFSET_TIMES, OffsetDateTime.MIN, OffsetDateTime.MAX),
        of(
            OffsetTimeType.MICROS,
            Combinators.combine(times, OFFSETS).as(LocalTime::atOffset),
            OffsetTime.MAX.withOffsetSameLocal(ZoneOffset.ofHoursMinutesSeconds(15, 59, 59)),
            OffsetTime.of(0, 0, 0, 0, ZoneOffset.ofHoursMinutes(-5, -30)),
            OffsetTime.of(12, 0, 0, 0, ZoneOffset.UTC)),
        of(new OffsetTimeType(3), Combinators.combine(times, OFFSETS).as(LocalTime::atOffset)),
        of(
            IntervalType.INTERVAL,
            Combinators.combine(
                    Arbitraries.integers().between(-2_000_000, 2_000_000),
                    Arbitraries.integers().between(-50_000_000, 50_000_000),
                    Arbitraries.longs().between(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2))
                .as(Interval::new)),
        of(
            IntervalType.PERIOD,
            Combinators.combine(Arbitraries.integers().between(-900, 900), INTEGERS)
                .as((months, days) -> Period.of(months / 12, months % 12, days))),
        of(
            IntervalType.DURATION,
            Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(micros -> Duration.ofNanos(micros * 1_000))));
  }

  private static List<TypeSample<?>> texts() {
    return List.of(
        of(StandardTypes.TEXT, TEXTS, "", "null", "NULL", "O'Hara \\ \"?\" \ud83d\ude00"),
        of(StandardTypes.ANY_VARCHAR, TEXTS),
        of(StandardTypes.varchar(20), TEXTS),
        of(StandardTypes.CHARACTER, Arbitraries.chars().range(' ', '~'), ' ', '"'),
        of(StandardTypes.uri(99), Arbitraries.of("a:b", "http://x/?q='1'").map(URI::create)),
        of(StandardTypes.enumByName(DayOfWeek.class, 9), Arbitraries.of(DayOfWeek.class)),
        of(new CitextType(), TEXTS),
        of(EnumType.of(Mood.class), Arbitraries.of(Mood.class)),
        of(new DomainType<>("short text", StandardTypes.varchar(20), "varchar(20)"), TEXTS),
        of(new HstoreType(), maps(), Map.of(), Map.of("", "NULL", "null", "")));
  }

  private static Arbitrary<Map<String, @Nullable String>> maps() {
    Arbitrary<@Nullable String> values = TEXTS.injectNull(0.2);
    return Arbitraries.maps(TEXTS, values).ofMaxSize(5);
  }

  enum Mood {
    SAD,
    so_so,
    HAPPY
  }

  private static List<TypeSample<?>> values() {
    Arbitrary<BitString> bits =
        Arbitraries.strings().withChars('0', '1').ofMaxLength(40).map(BitString::new);
    Arbitrary<BitString> three =
        Arbitraries.strings().withChars('0', '1').ofLength(3).map(BitString::new);
    Arbitrary<Integer> octet = Arbitraries.integers().between(0, 255);
    Arbitrary<String> hosts =
        Combinators.combine(octet, octet, octet, octet)
            .as((a, b, c, d) -> a + "." + b + "." + c + "." + d);
    Arbitrary<String> macs =
        Arbitraries.strings()
            .withChars("0123456789abcdef")
            .ofLength(12)
            .map(digits -> digits.replaceAll("(..)(?=.)", "$1:"));
    return List.of(
        of(BitStringType.ANY, bits),
        of(new BitStringType(false, 40), bits),
        of(new BitStringType(true, 3), three),
        of(
            TextValueType.INET,
            hosts.map(Inet::new),
            new Inet("10.0.0.1/8"),
            new Inet("2001:db8::1")),
        of(
            TextValueType.CIDR,
            Combinators.combine(octet, octet).as((a, b) -> new Cidr(a + "." + b + ".0.0/16")),
            new Cidr("2001:db8::/32")),
        of(TextValueType.MAC_ADDRESS, macs.map(MacAddress::new)),
        of(
            TextValueType.XML,
            TEXTS.map(text -> new Xml("<a>" + text.replaceAll("[<&>]", "") + "</a>"))),
        of(
            TextValueType.TS_VECTOR,
            Arbitraries.of("'cat':2 'dog''s':4B", "", "'a' 'b'").map(TsVector::new)),
        of(
            TextValueType.TS_QUERY,
            Arbitraries.of("'cat' & ( 'dog' | !'cow':* )", "'a' <-> 'b'").map(TsQuery::new)));
  }

  record Line(String product, int count, @Nullable BigDecimal price) {}

  private static List<TypeSample<?>> documents() {
    Arbitrary<Line> lines =
        Combinators.combine(TEXTS, INTEGERS, DECIMALS.injectNull(0.2)).as(Line::new);
    JsonType<Line> json = JsonType.of(false, Line.class, Line.class);
    JsonType<Line> jsonb = JsonType.of(true, Line.class, Line.class);
    Arbitrary<Json> texts = lines.map(Json::encode).filter(text -> text.text().contains("count"));
    return List.of(
        of(json, lines),
        of(jsonb, lines.map(line -> new Line(line.product(), line.count(), null))),
        of(new JsonValueType<>(json), lines.map(JsonValue::of), JsonValue.ofNull()),
        of(
            new JsonValueType<>(jsonb),
            INTEGERS.map(n -> JsonValue.of(new Line("a", n, null))),
            JsonValue.ofNull()),
        of(JsonTextType.JSON, texts, Json.NULL, Json.of("[ ]")),
        of(JsonTextType.JSONB, INTEGERS.map(n -> Json.of("{\"a\":" + n + "}")), Json.NULL));
  }

  private static List<TypeSample<?>> arrays() {
    return List.of(
        of(ArrayType.listOf(StandardTypes.INTEGER), INTEGERS.injectNull(0.2).list().ofMaxSize(5)),
        of(ArrayType.listOf(StandardTypes.TEXT), TEXTS.injectNull(0.2).list().ofMaxSize(5)),
        of(ArrayType.listsOf(StandardTypes.TEXT), TEXTS.list().ofSize(2).list().ofMaxSize(3)),
        of(
            ArrayType.of(int[].class, StandardTypes.INTEGER),
            INTEGERS.array(int[].class).ofMaxSize(5)),
        of(
            ArrayType.of(double[].class, StandardTypes.DOUBLE),
            Arbitraries.doubles().array(double[].class).ofMaxSize(5)),
        of(
            ArrayType.of(String[].class, StandardTypes.TEXT),
            TEXTS.injectNull(0.2).array(String[].class).ofMaxSize(5)),
        of(
            ArrayType.of(byte[][].class, StandardTypes.BYTES),
            Arbitraries.bytes()
                .array(byte[].class)
                .ofMaxSize(5)
                .array(byte[][].class)
                .ofMaxSize(3)));
  }

  private static <T extends Comparable<? super T>> void range(
      List<TypeSample<?>> all, RangeType<T> type, Arbitrary<T> bounds) {
    Arbitrary<@Nullable T> maybe = bounds.injectNull(0.2);
    Arbitrary<Boolean> inclusive = Arbitraries.of(true, false);
    Arbitrary<Range<T>> ranges =
        Combinators.combine(maybe, inclusive, maybe, inclusive).as(TypeSamples::ordered);
    all.add(of(type, ranges, Range.empty(), Range.all()));
    DataType<Multirange<T>> several = new MultirangeType<>(type);
    all.add(of(several, ranges.list().ofMaxSize(3).map(Multirange::of), Multirange.of(List.of())));
  }

  private static <T extends Comparable<? super T>> Range<T> ordered(
      @Nullable T one, boolean withOne, @Nullable T other, boolean withOther) {
    boolean swapped = one != null && other != null && one.compareTo(other) > 0;
    return swapped
        ? Range.of(other, withOther, one, withOne)
        : Range.of(one, withOne, other, withOther);
  }
}
