package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compiled readers of several values make what plain ones make. */
class PartsReaderTest {
  private static final H2Dialect DIALECT = new H2Dialect();

  record Line(long id, @Nullable String name, @Nullable BigDecimal price, boolean active) {}

  /** As the public ones of three values. */
  @FunctionalInterface
  public interface Three {
    Object apply(@Nullable Object a, @Nullable Object b, @Nullable Object c);
  }

  /** A column of a row: its type and its literal. */
  record Sample(DataType<?> type, String literal) {}

  @Property(tries = 60)
  void arraysHoldTheSameValues(@ForAll("samples") List<Sample> samples) throws SQLException {
    List<ReadPart> parts = parts(samples);
    Function<@Nullable Object[], Object> maker = Arrays::asList;
    assertThat(read(samples, compiled(parts, null, null), maker))
        .usingRecursiveComparison()
        .isEqualTo(read(samples, PartsReader.plain(parts), maker));
  }

  @Property(tries = 60)
  void functionsAreGivenTheSameValues(@ForAll("triples") List<Sample> samples) throws SQLException {
    List<ReadPart> parts = parts(samples);
    Three three = (a, b, c) -> Arrays.asList(c, b, a);
    Spread<Object> maker = new Spread<>(Three.class, three, v -> three.apply(v[0], v[1], v[2]));
    assertThat(read(samples, compiled(parts, null, Three.class), maker))
        .usingRecursiveComparison()
        .isEqualTo(read(samples, PartsReader.plain(parts), maker));
  }

  @Provide
  Arbitrary<List<Sample>> samples() {
    return sample().list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<Sample>> triples() {
    return sample().list().ofSize(3);
  }

  private static Arbitrary<Sample> sample() {
    return Arbitraries.of(
        new Sample(StandardTypes.BIGINT, "cast(12345678901 as bigint)"),
        new Sample(StandardTypes.BIGINT, "cast(null as bigint)"),
        new Sample(StandardTypes.INTEGER, "cast(0 as integer)"),
        new Sample(StandardTypes.INTEGER, "cast(null as integer)"),
        new Sample(StandardTypes.DOUBLE, "cast(1.5 as double precision)"),
        new Sample(StandardTypes.DOUBLE, "cast(null as double precision)"),
        new Sample(StandardTypes.BOOLEAN, "true"),
        new Sample(StandardTypes.BOOLEAN, "cast(null as boolean)"),
        new Sample(StandardTypes.TEXT, "'some text'"),
        new Sample(StandardTypes.TEXT, "cast(null as varchar)"),
        new Sample(StandardTypes.DATE, "date '2020-02-29'"),
        new Sample(StandardTypes.timestamp(6), "timestamp '2020-02-29 12:30:00.5'"),
        new Sample(StandardTypes.timestamp(6), "cast(null as timestamp)"));
  }

  @Test
  void constructorsTakePrimitivesAsTheyAre() throws Throwable {
    List<Sample> samples = line("7", "'x'", "1.50", "true");
    PartsReader reader = compiled(parts(samples), constructor(), null);
    assertThat(read(samples, reader, PartsReaderTest::refused))
        .isEqualTo(new Line(7, "x", new BigDecimal("1.50"), true));
  }

  @Test
  void nullsOfReferencesReachTheConstructor() throws Throwable {
    List<Sample> samples = line("0", "null", "null", "false");
    PartsReader reader = compiled(parts(samples), constructor(), null);
    assertThat(read(samples, reader, PartsReaderTest::refused))
        .isEqualTo(new Line(0, null, null, false));
  }

  @Test
  void nullForAPrimitiveIsLeftToTheMaker() throws Throwable {
    List<Sample> samples = line("7", "'x'", "1.50", "null");
    PartsReader reader = compiled(parts(samples), constructor(), null);
    assertThatThrownBy(() -> read(samples, reader, PartsReaderTest::refused))
        .hasMessage("not possible: [7, x, 1.50, null]");
  }

  @Test
  void aConstructorOfOtherClassesIsNotCalled() throws Throwable {
    List<Sample> samples =
        List.of(
            new Sample(StandardTypes.INTEGER, "1"),
            new Sample(StandardTypes.TEXT, "'x'"),
            new Sample(StandardTypes.INTEGER, "2"),
            new Sample(StandardTypes.BOOLEAN, "true"));
    PartsReader reader = compiled(parts(samples), constructor(), null);
    assertThat(read(samples, reader, Arrays::asList)).isEqualTo(List.of(1, "x", 2, true));
  }

  @Test
  void aFunctionOfAnotherKindIsGivenAnArray() throws SQLException {
    List<Sample> samples = List.of(new Sample(StandardTypes.INTEGER, "1"));
    PartsReader reader = compiled(parts(samples), null, Three.class);
    assertThat(read(samples, reader, Arrays::asList)).isEqualTo(List.of(1));
  }

  private static PartsReader compiled(
      List<ReadPart> parts, @Nullable MethodHandle exact, @Nullable Class<?> kind) {
    PartsReader compiled = PartsReader.compiled(parts, exact, kind);
    assertThat(compiled.getClass().getSimpleName()).startsWith("PartsCompiler$Made");
    return compiled;
  }

  private static MethodHandle constructor() throws ReflectiveOperationException {
    return MethodHandles.lookup()
        .findConstructor(
            Line.class,
            MethodType.methodType(
                void.class, long.class, String.class, BigDecimal.class, boolean.class));
  }

  private static List<Sample> line(String id, String name, String price, String active) {
    return List.of(
        new Sample(StandardTypes.BIGINT, "cast(" + id + " as bigint)"),
        new Sample(StandardTypes.TEXT, "cast(" + name + " as varchar)"),
        new Sample(StandardTypes.decimal(9, 2), "cast(" + price + " as numeric(9, 2))"),
        new Sample(StandardTypes.BOOLEAN, "cast(" + active + " as boolean)"));
  }

  private static Object refused(@Nullable Object[] values) {
    throw new IllegalArgumentException("not possible: " + Arrays.asList(values));
  }

  private static List<ReadPart> parts(List<Sample> samples) {
    List<ReadPart> parts = new ArrayList<>();
    for (Sample sample : samples) {
      DataType<?> type = sample.type();
      parts.add(ReadPart.column(type.javaType(), DIALECT.types().codec(type), parts.size() + 1));
    }
    return parts;
  }

  private static @Nullable Object read(
      List<Sample> samples, PartsReader reader, Function<@Nullable Object[], ?> maker)
      throws SQLException {
    String values = samples.stream().map(Sample::literal).collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        ResultSet row = connection.createStatement().executeQuery("select " + values)) {
      row.next();
      return reader.read(row, maker);
    }
  }
}
