package dev.diglot.postgres.type;

/**
 * A text made ready for full-text search: words with their positions and weights. Immutable.
 *
 * @param text the text as PostgreSQL writes it, for example {@code 'cat':2 'dog':4B}
 */
public record TsVector(String text) {

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
