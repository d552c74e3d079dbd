package dev.diglot.postgres.type;

/**
 * What a full-text search looks for. Immutable.
 *
 * @param text the text as PostgreSQL writes it, for example {@code 'cat' & 'dog'}
 */
public record TsQuery(String text) {

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
