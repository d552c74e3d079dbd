package dev.diglot.postgres.type;

/**
 * A string of bits. Immutable.
 *
 * @param text zeros and ones
 */
public record BitString(String text) {

  /** Refuses what is no bit. */
  public BitString {
    if (!text.chars().allMatch(bit -> bit == '0' || bit == '1')) {
      throw new IllegalArgumentException("A bit string has zeros and ones, got " + text);
    }
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
