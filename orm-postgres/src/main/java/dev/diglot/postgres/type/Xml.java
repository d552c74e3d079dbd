package dev.diglot.postgres.type;

/**
 * An XML document or fragment as text. Immutable.
 *
 * @param text the text, which PostgreSQL checks
 */
public record Xml(String text) {

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
