package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.database.Database;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.DiglotException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Metadata;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.lang.invoke.MethodHandles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On another database PostgreSQL's types are refused before anything is sent. */
class TypesElsewhereTest {
  private static final TypeSystem H2 = new H2Dialect().types();

  static Stream<DataType<?>> types() {
    return TypeSamples.all().stream()
        .<DataType<?>>map(TypeSample::type)
        .filter(type -> type instanceof NativeType<?>);
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachIsRefusedByName(DataType<?> type) {
    assertThat(H2.supports(type)).isFalse();
    assertThatThrownBy(() -> H2.ddlName(type))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining(((NativeType<?>) type).ddlName())
        .hasMessageContaining("is one of PostgreSQL, and the dialect is H2")
        .extracting(thrown -> ((DiglotException) thrown).code())
        .isEqualTo("DG-503");
  }

  @Test
  void aMappingWithThemDoesNotOpen() {
    Metadata metadata =
        Metadata.of(
            MethodHandles.lookup(), RewrittenValuesTest.Note.class, RewrittenValuesTest.Box.class);
    assertThatThrownBy(() -> Database.open("jdbc:h2:mem:types_elsewhere", metadata))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("H2 does not have what the mapping needs")
        .hasMessageContaining("note.document is of type jsonb")
        .hasMessageContaining("note.parts is of type jsonb[]")
        .hasMessageContaining("box.opens is of type time(6) with time zone")
        .extracting(thrown -> ((DiglotException) thrown).code())
        .isEqualTo("DG-503");
  }
}
