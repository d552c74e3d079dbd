package dev.diglot.dialect.ansi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.type.Codec;
import dev.diglot.type.ConvertedType;
import dev.diglot.type.Converter;
import dev.diglot.type.NativeType;
import dev.diglot.type.TypeName;
import org.junit.jupiter.api.Test;

class NativeTypeTest {
  private static final TypeRegistry OWN = TypeRegistry.standard("Own");

  /** A type of the dialect {@code Own}. */
  private record Loud() implements NativeType<String> {

    @Override
    public String dialect() {
      return "Own";
    }

    @Override
    public String ddlName() {
      return "loud";
    }

    @Override
    public Class<String> javaType() {
      return String.class;
    }

    @Override
    public Codec<String> codec() {
      return StandardCodecs.TEXT;
    }

    @Override
    public String literal(String value) {
      return "loud '" + value + "'";
    }
  }

  private enum Length implements Converter<Integer, String> {
    INSTANCE;

    @Override
    public String toColumn(Integer value) {
      return "x".repeat(value);
    }

    @Override
    public Integer toProperty(String value) {
      return value.length();
    }
  }

  @Test
  void aTypeBringsItsNameCodecAndLiteral() {
    assertThat(OWN.supports(new Loud())).isTrue();
    assertThat(OWN.ddlName(new Loud())).isEqualTo("loud");
    assertThat(OWN.codec(new Loud())).isSameAs(StandardCodecs.TEXT);
    assertThat(OWN.literal("a", new Loud())).isEqualTo("loud 'a'");
    assertThat(OWN.literal(null, new Loud())).isEqualTo("null");
    assertThat(new Loud().name()).isEqualTo(new TypeName("loud"));
  }

  @Test
  void convertersMayStoreIt() {
    var type = new ConvertedType<>(Integer.class, new Loud(), Length.INSTANCE);
    assertThat(OWN.supports(type)).isTrue();
    assertThat(OWN.ddlName(type)).isEqualTo("loud");
    assertThat(OWN.literal(2, type)).isEqualTo("loud 'xx'");
  }

  @Test
  void otherDialectsRefuseIt() {
    var h2 = new H2Dialect().types();
    assertThat(h2.supports(new Loud())).isFalse();
    assertThatThrownBy(() -> h2.ddlName(new Loud()))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("The type loud is one of Own, and the dialect is H2");
  }
}
