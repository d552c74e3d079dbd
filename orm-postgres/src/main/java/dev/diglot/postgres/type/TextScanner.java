package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;

/** Walks over the text of a value that is made of others. */
final class TextScanner {
  private final String text;
  private int at;

  TextScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean sees(char expected) {
    return at < text.length() && text.charAt(at) == expected;
  }

  boolean takes(char expected) {
    boolean found = sees(expected);
    if (found) {
      at++;
    }
    return found;
  }

  boolean takes(String expected) {
    boolean found = text.startsWith(expected, at);
    if (found) {
      at += expected.length();
    }
    return found;
  }

  void expect(char expected) {
    if (!takes(expected)) {
      throw malformed("'" + expected + "'");
    }
  }

  /** Moves behind a character, if there is one further on. */
  void skipPast(char mark) {
    int found = text.indexOf(mark, at);
    if (found >= 0) {
      at = found + 1;
    }
  }

  /** The text in double quotes, where a backslash or a second quote keeps the next character. */
  String quoted() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (!atEnd()) {
      char next = text.charAt(at++);
      if (next == '"' && !sees('"')) {
        return value.toString();
      }
      if (next == '\\' || next == '"') {
        next = text.charAt(at++);
      }
      value.append(next);
    }
    throw malformed("a closing quote");
  }

  /** The text up to one of some characters or the end; a backslash keeps the next character. */
  String until(String stops) {
    StringBuilder value = new StringBuilder();
    while (!atEnd() && stops.indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at++));
    }
    return value.toString();
  }

  /** The text in double quotes. */
  static String quote(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  InvalidValueException malformed(String expected) {
    return new InvalidValueException(
        "The text "
            + text
            + " was read as a PostgreSQL value, expected "
            + expected
            + " at position "
            + at
            + ". Check that the column is of the mapped type.",
        null);
  }
}
