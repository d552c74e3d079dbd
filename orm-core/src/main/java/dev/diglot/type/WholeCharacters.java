package dev.diglot.type;

import dev.diglot.error.InvalidValueException;

/**
 * Texts without halves of characters. A surrogate without its other (Unicode 15, D75) has no form
 * in UTF-8: drivers make a question mark of it, or the database refuses it without saying where.
 */
public final class WholeCharacters {
  private WholeCharacters() {}

  /**
   * A text that UTF-8 can hold.
   *
   * @param text the text
   * @return the same text
   * @throws InvalidValueException when it has half of a character, saying where
   */
  public static String checked(String text) {
    int half = firstHalf(text);
    if (half >= 0) {
      throw new InvalidValueException(
          "The text has half of a character at index "
              + half
              + ", a surrogate without its other, which UTF-8 cannot hold. It was probably cut"
              + " within an emoji or the like: cut between code points"
              + " (String.offsetByCodePoints).",
          null);
    }
    return text;
  }

  private static int firstHalf(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
