package dev.diglot.engine;

/** What failures show of a statement. */
final class Failures {
  private static final int LONGEST = 2_000;

  private Failures() {}

  /** The head of a text that is too long for a message. */
  static String shortened(String sql) {
    return sql.length() <= LONGEST
        ? sql
        : sql.substring(0, LONGEST) + "… (" + sql.length() + " characters)";
  }
}
