package dev.diglot.guides;

import java.util.Locale;

/** How a name sounds in English: its first letter and the kinds of the consonants after it. */
final class Soundex {
  private static final String KINDS = "01230120022455012623010202";

  private Soundex() {}

  static String of(String name) {
    String letters = name.toUpperCase(Locale.ROOT);
    StringBuilder code = new StringBuilder(letters.substring(0, 1));
    for (int i = 1; i < letters.length() && code.length() < 4; i++) {
      char kind = kind(letters.charAt(i));
      if (kind != '0' && kind != kind(letters.charAt(i - 1))) {
        code.append(kind);
      }
    }
    return (code + "000").substring(0, 4);
  }

  private static char kind(char letter) {
    return letter < 'A' || letter > 'Z' ? '0' : KINDS.charAt(letter - 'A');
  }
}
