package dev.diglot.type;

import org.jspecify.annotations.Nullable;

/**
 * The size facets of a column type; {@link #UNSET} where a facet was not given.
 *
 * @param length characters or bytes
 * @param precision total digits of a decimal, or fractional digits of seconds of a time
 * @param scale digits after the decimal point
 */
public record Size(int length, int precision, int scale) {
  /** The value of a facet that was not given. */
  public static final int UNSET = -1;

  /** No facet given. */
  public static final Size DEFAULT = new Size(UNSET, UNSET, UNSET);

  /**
   * A length in characters or bytes.
   *
   * @param length at least 1
   * @return the size
   */
  public static Size length(int length) {
    return new Size(length, UNSET, UNSET);
  }

  /**
   * Digits of a decimal.
   *
   * @param precision total digits, at least 1
   * @param scale digits after the point, at least 0
   * @return the size
   */
  public static Size decimal(int precision, int scale) {
    return new Size(UNSET, precision, scale);
  }

  /**
   * Fractional digits of seconds.
   *
   * @param digits 0 to 9
   * @return the size
   */
  public static Size seconds(int digits) {
    return new Size(UNSET, digits, UNSET);
  }

  /** Written out: the generated code of records is slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Size that
        && length == that.length
        && precision == that.precision
        && scale == that.scale;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * length + precision) + scale;
  }

  /**
   * The facets as a type's name is followed by them, for example {@code (10, 2)}; empty for none.
   */
  @Override
  public String toString() {
    if (length != UNSET) {
      return "(" + length + ")";
    }
    if (precision == UNSET) {
      return "";
    }
    return "(" + precision + (scale == UNSET ? "" : ", " + scale) + ")";
  }
}
