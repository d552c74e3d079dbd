package dev.diglot.mapping;

import java.util.Locale;

/** Names of tables and columns made of Java names. */
final class Names {
  private Names() {}

  /** {@code creditCard} and {@code CreditCard} are {@code credit_card}. */
  static String snake(String javaName) {
    if (javaName.equals(javaName.toLowerCase(Locale.ROOT))) {
      return javaName;
    }
    StringBuilder snake = new StringBuilder(javaName.length() + 4);
    for (int at = 0; at < javaName.length(); at++) {
      if (at > 0 && startsWord(javaName, at)) {
        snake.append('_');
      }
      snake.append(javaName.charAt(at));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String name, int at) {
    char before = name.charAt(at - 1);
    return Character.isUpperCase(name.charAt(at))
        && (Character.isLowerCase(before)
            || before >= '0' && before <= '9'
            || Character.isUpperCase(before)
                && at + 1 < name.length()
                && Character.isLowerCase(name.charAt(at + 1)));
  }

  static String orElse(String given, String fallback) {
    return given.isEmpty() ? fallback : given;
  }
}
