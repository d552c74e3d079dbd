package dev.diglot.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.QueryException;
import org.junit.jupiter.api.Test;

class AccessorTest {

  private static TextProperty<String> text(TextProperty<String> property) {
    return property;
  }

  @Test
  void aMethodReferenceNamesItsMethod() {
    Accessor accessor = Accessor.named(text(String::strip));

    assertThat(accessor.method()).isEqualTo("strip");
    assertThat(accessor.declaringClass()).isEqualTo("java.lang.String");
  }

  @Test
  void oneCallSiteIsReadOnce() {
    TextProperty<String> property = text(String::trim);

    assertThat(Accessor.of(property)).isSameAs(Accessor.of(property));
  }

  @Test
  void aLambdaNamesNothing() {
    assertThatThrownBy(() -> Accessor.named(text(value -> value.strip())))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("[DG-203] Expected a method reference such as User::name, got a")
        .hasMessageContaining("lambda written in " + AccessorTest.class.getName())
        .hasMessageContaining("lambdas are for conditions, values and orders");
  }

  @Test
  void anObjectOfAClassNamesNothing() {
    assertThatThrownBy(() -> Accessor.of(new Stripping()))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("[DG-203]")
        .hasMessageContaining("an instance of " + Stripping.class.getName());
  }

  private static final class Stripping implements TextProperty<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String of(String value) {
      return value.strip();
    }
  }
}
