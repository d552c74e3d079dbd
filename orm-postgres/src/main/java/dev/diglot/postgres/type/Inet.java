package dev.diglot.postgres.type;

import java.util.Locale;

/**
 * An address of the internet, of a host or of a network with a host's address. Immutable.
 *
 * @param text the text as PostgreSQL writes it, for example {@code 10.0.0.1} or {@code 10.0.0.1/8}
 */
public record Inet(String text) implements NetworkAddress {

  /** Takes the text in lower case, without the prefix length of a single address. */
  public Inet {
    String single = text.indexOf(':') < 0 ? "/32" : "/128";
    String bare = text.endsWith(single) ? text.substring(0, text.lastIndexOf('/')) : text;
    text = bare.toLowerCase(Locale.ROOT);
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
