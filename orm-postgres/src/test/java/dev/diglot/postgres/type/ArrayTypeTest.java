package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.testing.RoundTrip;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.junit.jupiter.api.Test;

class ArrayTypeTest {

  @Property(tries = 10)
  void textsComeBack(@ForAll @Size(max = 20) List<@Size(max = 5) List<@WithNull String>> values) {
    values.forEach(list -> list.replaceAll(ArrayTypeTest::storable));
    RoundTrip.of(ArrayType.listOf(StandardTypes.TEXT), values);
  }

  /** PostgreSQL's text holds neither NUL nor halves of surrogate pairs. */
  private static String storable(String text) {
    return text == null
        ? null
        : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replace("\0", "");
  }

  @Property(tries = 10)
  void numbersComeBack(
      @ForAll @Size(max = 20) List<@Size(max = 5) List<@WithNull Integer>> integers,
      @ForAll @Size(max = 20) List<@Size(max = 5) List<@WithNull Long>> longs,
      @ForAll @Size(max = 20) List<double[]> doubles) {
    RoundTrip.of(ArrayType.listOf(StandardTypes.INTEGER), integers);
    RoundTrip.of(ArrayType.listOf(StandardTypes.BIGINT), longs);
    RoundTrip.of(ArrayType.of(double[].class, StandardTypes.DOUBLE), doubles);
  }

  @Test
  void everyScalarHasItsArray() {
    elements(StandardTypes.BOOLEAN, true, false);
    elements(StandardTypes.BYTE, (byte) -7);
    elements(StandardTypes.SMALLINT, Short.MIN_VALUE);
    elements(StandardTypes.REAL, 1.1f, Float.NaN, Float.NEGATIVE_INFINITY);
    elements(StandardTypes.DOUBLE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY);
    elements(StandardTypes.decimal(20, 5), new BigDecimal("-12345.6789"));
    elements(NumericType.ANY, new BigDecimal("-12345.6789"), new BigDecimal("1E+3"));
    elements(StandardTypes.bigInteger(38), BigInteger.TEN.pow(37));
    elements(StandardTypes.varchar(20), "O'Hara \\ \"?\" é😀", "null", "NULL", "", " ", "{}");
    elements(StandardTypes.CHARACTER, ' ', 'x', '"');
    elements(StandardTypes.BYTES, new byte[] {0, -1, 39, 92}, new byte[0]);
    elements(StandardTypes.DATE, LocalDate.of(1582, 10, 10), LocalDate.of(-43, 3, 15));
    elements(StandardTypes.DATE, LocalDate.MAX, LocalDate.MIN, LocalDate.of(12_345, 1, 1));
    elements(StandardTypes.time(3), LocalTime.MAX, LocalTime.MIDNIGHT);
    elements(StandardTypes.timestamp(6), LocalDateTime.of(2020, 3, 29, 2, 30, 0, 123_456_789));
    elements(StandardTypes.instant(6), Instant.parse("1969-12-31T23:59:59.999999999Z"));
    elements(StandardTypes.instant(0), Instant.MAX, Instant.parse("-0043-03-15T10:00:00Z"));
    elements(StandardTypes.offsetDateTime(0), OffsetDateTime.parse("2020-01-01T00:00:00.5+14:00"));
    elements(StandardTypes.UUID, new UUID(1, -1));
    elements(StandardTypes.enumByName(DayOfWeek.class, 9), DayOfWeek.WEDNESDAY);
    elements(RangeType.INT4, Range.closed(1, 5), Range.empty(), Range.all());
    elements(
        new MultirangeType<>(RangeType.INT4), Multirange.of(Range.closed(1, 5), Range.atLeast(9)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <E> void elements(DataType<E> element, E... values) {
    List<E> withNull = new ArrayList<>(Arrays.asList(values));
    withNull.add(0, null);
    RoundTrip.of(ArrayType.listOf(element), Arrays.asList(values), List.of(), withNull);
  }

  @Test
  void javaArraysComeBack() {
    RoundTrip.of(ArrayType.of(int[].class, StandardTypes.INTEGER), new int[] {1, -2}, new int[0]);
    RoundTrip.of(
        ArrayType.of(String[].class, StandardTypes.TEXT), new String[] {"a", null}, new String[0]);
    RoundTrip.of(ArrayType.of(boolean[].class, StandardTypes.BOOLEAN), new boolean[] {true});
    RoundTrip.of(ArrayType.of(char[].class, StandardTypes.CHARACTER), "a b".toCharArray());
    RoundTrip.of(
        ArrayType.of(byte[][].class, StandardTypes.BYTES), new byte[][] {{0, 39}, {}, null});
    RoundTrip.of(ArrayType.of(long[][].class, StandardTypes.BIGINT), new long[][] {{1, 2}, {3, 4}});
    RoundTrip.of(
        ArrayType.of(Integer[][][].class, StandardTypes.INTEGER),
        new Integer[][][] {{{1, null}, {3, 4}}, {{5, 6}, {7, 8}}});
  }

  @Test
  void listsOfListsComeBack() {
    ArrayType<List<List<String>>> type = ArrayType.listsOf(StandardTypes.TEXT);
    RoundTrip.of(
        type,
        List.of(List.of("a", "b"), Arrays.asList(null, "d")),
        List.of(),
        List.of(List.of("x")));
    assertThat(type.ddlName()).isEqualTo("text[][]");
    assertThat(type.normalise(List.of(List.of(), List.of()))).isEmpty();
  }

  @Test
  void innerArraysHaveOneLength() {
    ArrayType<List<List<Integer>>> type = ArrayType.listsOf(StandardTypes.INTEGER);
    assertThatThrownBy(() -> type.normalise(List.of(List.of(1), List.of(2, 3))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("different lengths");
    assertThatThrownBy(() -> type.normalise(Arrays.asList(List.of(1), null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("null instead of an inner array");
  }

  @Test
  void elementsAreFittedToTheirColumn() {
    ArrayType<List<BigDecimal>> type = ArrayType.listOf(StandardTypes.decimal(5, 2));
    assertThat(type.normalise(List.of(new BigDecimal("1.5"))))
        .containsExactly(new BigDecimal("1.50"));
    assertThatThrownBy(() -> type.normalise(List.of(new BigDecimal("1.555"))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aCopyHasItsOwnElements() {
    ArrayType<int[]> type = ArrayType.of(int[].class, StandardTypes.INTEGER);
    int[] value = {1, 2};
    int[] copy = type.copy(value);
    value[0] = 9;
    assertThat(copy).containsExactly(1, 2);
    assertThat(type.same(value, copy)).isFalse();
    assertThat(type.same(new int[] {1, 2}, copy)).isTrue();
  }

  @Test
  void nullsDoNotFitPrimitives() {
    assertThatThrownBy(
            () -> RoundTrip.server(ArrayType.of(int[].class, StandardTypes.INTEGER), "{1,null}"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected none for int[]");
  }

  @Test
  void boundsOfTheServerAreDropped() {
    assertThat(RoundTrip.server(ArrayType.listOf(StandardTypes.INTEGER), "[0:1]={7,8}"))
        .containsExactly(7, 8);
  }

  @Test
  void otherDimensionsAreRefused() {
    assertThatThrownBy(() -> RoundTrip.server(ArrayType.listOf(StandardTypes.INTEGER), "{{1,2}}"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected one of 1 dimension.");
    assertThatThrownBy(() -> RoundTrip.server(ArrayType.listsOf(StandardTypes.INTEGER), "{1,2}"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected one of 2 dimensions.");
  }
}
