package dev.diglot.dialect.ansi;

import java.util.ArrayList;
import java.util.List;

/** Reads names, quoted or not, out of SQL text that a database or Diglot wrote. */
public final class NameScanner {
  private final String text;
  private int position;

  /**
   * Starts reading.
   *
   * @param text SQL text
   */
  public NameScanner(String text) {
    this.text = text;
  }

  /**
   * Steps over text that is expected next, after blanks.
   *
   * @param expected the text
   * @return whether it was there
   */
  public boolean skip(String expected) {
    blanks();
    boolean there = text.regionMatches(true, position, expected, 0, expected.length());
    if (there) {
      position += expected.length();
    }
    return there;
  }

  /**
   * Reads a name as the database keeps it.
   *
   * @return the name without quotes, empty when there is none
   */
  public String name() {
    blanks();
    if (position < text.length() && text.charAt(position) == '"') {
      return quoted();
    }
    int start = position;
    while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  /**
   * Reads names joined by dots.
   *
   * @return the last of them: the object's name without its schema
   */
  public String lastOfQualified() {
    String name = name();
    while (position < text.length() && text.charAt(position) == '.') {
      position++;
      name = name();
    }
    return name;
  }

  /**
   * Reads names in parentheses, separated by commas; what follows a name up to the comma is
   * skipped.
   *
   * @return the names
   */
  public List<String> list() {
    List<String> names = new ArrayList<>();
    if (!skip("(")) {
      return names;
    }
    do {
      names.add(name());
      rest();
    } while (skip(","));
    skip(")");
    return names;
  }

  private void rest() {
    while (position < text.length() && ",)".indexOf(text.charAt(position)) < 0) {
      position++;
    }
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    for (position++; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '"') {
        position++;
        if (position >= text.length() || text.charAt(position) != '"') {
          return name.toString();
        }
      }
      name.append(c);
    }
    return name.toString();
  }

  private void blanks() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }
}
