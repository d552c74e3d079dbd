package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.diglot.postgres.testing.RoundTrip;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Every type with random values: one by one, in batches, as literals, in text and in binary, as
 * elements of arrays, and as null.
 */
class EveryTypeTest {

  /** A type that is missing here fails {@link #noTypeIsForgotten()}. */
  private static final List<TypeSample<?>> ALL = TypeSamples.all();

  @Provide
  Arbitrary<TypeSample<?>> types() {
    return Arbitraries.of(ALL);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  void valuesComeBack(@ForAll("types") TypeSample<?> sample) {
    prepare(sample.type());
    check(sample);
  }

  private static <J> void check(TypeSample<J> sample) {
    List<J> values = new ArrayList<>(sample.edges());
    values.addAll(sample.values().list().ofSize(12).sample());
    RoundTrip.of(sample.type(), values);
    if (sample.type() instanceof ArrayType<?>) {
      return;
    }
    List<J> withNull = new ArrayList<>(values);
    withNull.add(0, null);
    RoundTrip.of(ArrayType.listOf(sample.type()), withNull, List.of(), Arrays.asList((J) null));
  }

  private static void prepare(DataType<?> type) {
    if (type instanceof NativeType<?> own) {
      own.creation().forEach(RoundTrip::prepare);
    }
  }

  @Example
  void noTypeIsForgotten() {
    Set<Class<?>> classes = new HashSet<>();
    ALL.forEach(sample -> classes.add(sample.type().getClass()));
    assertThat(classes).containsAll(ownTypes());
    Set<DataType<?>> types = ALL.stream().map(TypeSample::type).collect(Collectors.toSet());
    assertThat(types).containsAll(TextValueType.ALL).containsAll(RangeType.ALL);
    RangeType.ALL.forEach(range -> assertThat(types).contains(new MultirangeType<>(range)));
    assertThat(types).containsAll(standard());
    Set<TypeName> names =
        ALL.stream().map(sample -> sample.type().name()).collect(Collectors.toSet());
    assertThat(names).containsAll(names());
  }

  private static Set<Class<?>> ownTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.diglot.postgres")
            .stream()
            .filter(one -> one.isAssignableTo(PostgresType.class) && !one.isInterface())
            .map(JavaClass::reflect)
            .collect(Collectors.toSet());
  }

  private static List<DataType<?>> standard() {
    return constants(StandardTypes.class).<DataType<?>>map(one -> (DataType<?>) one).toList();
  }

  /** Those that a standard type has; {@code char} is no type of its own in Java. */
  private static List<TypeName> names() {
    return constants(TypeName.class)
        .map(TypeName.class::cast)
        .filter(name -> !name.equals(TypeName.CHAR))
        .toList();
  }

  private static Stream<Object> constants(Class<?> holder) {
    return Arrays.stream(holder.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(EveryTypeTest::value);
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
