package dev.diglot.postgres.type;

import java.util.Locale;

/**
 * The address of a network card. Immutable.
 *
 * @param text six bytes in hexadecimal, for example {@code 08:00:2b:01:02:03}
 */
public record MacAddress(String text) {

  /** Takes the text in lower case. */
  public MacAddress {
    text = text.toLowerCase(Locale.ROOT);
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
