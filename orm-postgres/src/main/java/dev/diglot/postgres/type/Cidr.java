package dev.diglot.postgres.type;

/**
 * The address of a network of the internet. Immutable.
 *
 * @param text the text as PostgreSQL writes it, for example {@code 10.0.0.0/8}
 */
public record Cidr(String text) implements NetworkAddress {

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
