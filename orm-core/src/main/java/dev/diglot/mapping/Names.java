package dev.diglot.mapping;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of tables and columns made of Java names, and what is ordered by name. */
final class Names {
  private Names() {}

  /** {@code creditCard} and {@code CreditCard} are {@code credit_card}. */
  static String snake(String javaName) {
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

  /** Methods by name, since reflection gives them in no order. */
  static List<Method> sorted(List<Method> methods) {
    methods.sort(Comparator.comparing(Method::getName));
    return methods;
  }

  static String orElse(String given, String fallback) {
    return given.isEmpty() ? fallback : given;
  }
}
