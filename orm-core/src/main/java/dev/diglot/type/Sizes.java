package dev.diglot.type;

/** Checks the sizes given to {@link StandardTypes} and fills in those that were not given. */
final class Sizes {
  static final int TEXT_LENGTH = 255;
  static final int DECIMAL_PRECISION = 19;
  static final int DECIMAL_SCALE = 2;
  static final int INTEGER_PRECISION = 38;
  static final int SECOND_DIGITS = 6;
  static final int NANO_DIGITS = 9;

  private Sizes() {}

  static Size length(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("A length is at least 1, got " + length + ".");
    }
    return Size.length(length);
  }

  static Size decimal(int precision, int scale) {
    if (precision < 1) {
      throw new IllegalArgumentException("A precision is at least 1, got " + precision + ".");
    }
    if (scale < 0 || scale > precision) {
      throw new IllegalArgumentException(
          "A scale is between 0 and the precision " + precision + ", got " + scale + ".");
    }
    return Size.decimal(precision, scale);
  }

  static Size seconds(int digits) {
    if (digits < 0 || digits > NANO_DIGITS) {
      throw new IllegalArgumentException(
          "Fractional digits of seconds are between 0 and 9, got " + digits + ".");
    }
    return Size.seconds(digits);
  }

  static int orElse(int given, int otherwise) {
    return given == Size.UNSET ? otherwise : given;
  }
}
