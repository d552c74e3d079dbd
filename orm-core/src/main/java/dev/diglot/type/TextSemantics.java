package dev.diglot.type;

import dev.diglot.error.InvalidValueException;

/**
 * Text is refused when it is longer than its column, in characters, and when it has half of one: a
 * surrogate without its other (Unicode 15, D75), of which UTF-8 would make a question mark.
 */
enum TextSemantics implements ValueSemantics<String> {
  INSTANCE;

  private static final int SHOWN = 40;

  @Override
  public String normalise(String value, Size size) {
    refuseHalves(value);
    int most = size.length();
    if (most == Size.UNSET || value.length() <= most) {
      return value;
    }
    int length = value.codePointCount(0, value.length());
    if (length <= most) {
      return value;
    }
    throw new InvalidValueException(
        "The text has "
            + length
            + " characters and its column holds "
            + most
            + ". Shorten the value, or give the column a greater length. It starts with '"
            + value.substring(0, Math.min(SHOWN, value.length()))
            + "'.",
        null);
  }

  private static void refuseHalves(String value) {
    int i = 0;
    while (i < value.length()) {
      int character = value.codePointAt(i);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        throw new InvalidValueException(
            "The text has half of a character at index "
                + i
                + ", a surrogate without its other, which UTF-8 cannot hold. It was probably cut"
                + " within an emoji or the like: cut between code points"
                + " (String.offsetByCodePoints).",
            null);
      }
      i += Character.charCount(character);
    }
  }
}
