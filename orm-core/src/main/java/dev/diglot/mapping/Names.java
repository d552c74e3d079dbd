package dev.diglot.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of tables and columns made of Java names. */
final class Names {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private Names() {}

  /** {@code creditCard} and {@code CreditCard} are {@code credit_card}. */
  static String snake(String javaName) {
    return WORD_START.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  static String orElse(String given, String fallback) {
    return given.isEmpty() ? fallback : given;
  }
}
