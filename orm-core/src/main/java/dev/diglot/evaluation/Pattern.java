package dev.diglot.evaluation;

import org.jspecify.annotations.Nullable;

/** {@code like}, where all databases agree on it. */
final class Pattern {
  private Pattern() {}

  /** Whether a text matches, or null when only the database can tell. */
  static @Nullable Boolean matches(String text, String pattern, char escape) {
    if (Texts.isBeyondBasicPlane(text) || Texts.isBeyondBasicPlane(pattern)) {
      return null;
    }
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int i = 0; i < pattern.length(); i++) {
      char symbol = pattern.charAt(i);
      if (symbol == '%') {
        spread(reached);
      } else {
        boolean escaped = symbol == escape;
        if (escaped && !isEscapable(pattern, ++i, escape)) {
          return null;
        }
        step(reached, text, pattern.charAt(i), !escaped && symbol == '_');
      }
    }
    return reached[text.length()];
  }

  private static boolean isEscapable(String pattern, int index, char escape) {
    if (index >= pattern.length()) {
      return false;
    }
    char symbol = pattern.charAt(index);
    return symbol == '%' || symbol == '_' || symbol == escape;
  }

  /** Any characters: what is reached once stays reached. */
  private static void spread(boolean[] reached) {
    for (int i = 1; i < reached.length; i++) {
      reached[i] |= reached[i - 1];
    }
  }

  private static void step(boolean[] reached, String text, char symbol, boolean any) {
    for (int i = reached.length - 1; i > 0; i--) {
      reached[i] = reached[i - 1] && (any || text.charAt(i - 1) == symbol);
    }
    reached[0] = false;
  }
}
