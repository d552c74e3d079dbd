package dev.diglot.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

  @Test
  void wholeCharactersPassAsTheyAre() {
    for (String text :
        new String[] {"", "plain", "Zoë", "\uD83D\uDE00", "a\uD83D\uDE00\uDBFF\uDFFF"}) {
      assertThat(WholeCharacters.checked(text)).isSameAs(text);
    }
  }

  @Test
  void halfOfACharacterIsRefusedByItsIndex() {
    Map.of(
            "\uD83D", 0,
            "\uDE00", 0,
            "ab\uD83D", 2,
            "a\uD83D\uDE00\uDE00", 3,
            "a\uD83D\uD83D\uDE00", 1,
            "\uDE00\uD83D", 0)
        .forEach(
            (text, index) ->
                assertThatThrownBy(() -> WholeCharacters.checked(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("half of a character at index " + index));
  }

  @Property
  void refusedIsWhatUtf8CannotHold(
      @ForAll @Chars({'a', '\uD83D', '\uDE00', '\uDBFF', '\uDFFF'}) String text) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      assertThat(WholeCharacters.checked(text)).isSameAs(text);
    } else {
      assertThatThrownBy(() -> WholeCharacters.checked(text))
          .isInstanceOf(InvalidValueException.class);
    }
  }
}
