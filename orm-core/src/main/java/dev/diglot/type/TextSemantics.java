package dev.diglot.type;

import dev.diglot.error.InvalidValueException;

/**
 * Text is refused when it is longer than its column, in characters, and when it has half of one.
 */
enum TextSemantics implements ValueSemantics<String> {
  INSTANCE;

  private static final int SHOWN = 40;

  @Override
  public String normalise(String value, Size size) {
    WholeCharacters.checked(value);
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
}
