package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text as bytes. */
public final class Utf8 {

  private Utf8() {}

  /**
   * The bytes of a text.
   *
   * @param text the text
   * @return its bytes in UTF-8
   * @throws InvalidValueException when half of a character stands alone, which must not become a
   *     question mark
   */
  public static ByteBuffer bytes(CharSequence text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException unpaired) {
      throw new InvalidValueException(
          "A text to be copied has half of a character, an unpaired surrogate, which UTF-8 cannot"
              + " hold. Correct the text.",
          unpaired);
    }
  }
}
