package dev.diglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.DetachedAccessException;
import org.junit.jupiter.api.Test;

class LazyTest {

  private static final class Answer extends LazyLoader {
    private int loads;

    @Override
    @SuppressWarnings("unchecked")
    protected void load(Lazy<?> value) {
      loads++;
      resolve((Lazy<Object>) value, null);
    }
  }

  @Test
  void aValueAtHandIsLoaded() {
    assertThat(Lazy.of("text").get()).isEqualTo("text");
    assertThat(Lazy.of(null).isLoaded()).isTrue();
  }

  @Test
  void aBoundValueLoadsOnceEvenWhenItIsNull() {
    Answer answer = new Answer();
    Lazy<String> lazy = Lazy.bound(answer);
    assertThat(lazy.isLoaded()).isFalse();
    assertThat(lazy.get()).isNull();
    assertThat(lazy.get()).isNull();
    assertThat(answer.loads).isEqualTo(1);
  }

  @Test
  void serializationKeepsTheValueOrThatItWasNotLoaded() throws Exception {
    assertThat(RefTest.copy(Lazy.of("text")).get()).isEqualTo("text");
    Lazy<String> unloaded = RefTest.copy(Lazy.bound(new Answer()));
    assertThat(unloaded).hasToString("Lazy(not loaded)");
    assertThatThrownBy(unloaded::get).isInstanceOf(DetachedAccessException.class);
  }
}
