package dev.diglot.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A text that is ordered by its characters' codes.
 *
 * @param text the text
 */
record BinaryText(String text) implements Comparable<BinaryText> {

  /** Only codes of the basic plane are in the same order everywhere. */
  static @Nullable BinaryText of(String text) {
    return Texts.isBeyondBasicPlane(text) ? null : new BinaryText(text);
  }

  @Override
  public int compareTo(BinaryText other) {
    return text.compareTo(other.text);
  }
}
