package dev.diglot.engine;

import java.util.function.IntConsumer;

/**
 * Walks over SQL text and skips what is not code: strings, quoted names, dollar-quoted strings,
 * comments.
 */
public final class SqlScanner {
  private final String sql;

  /**
   * A walk over a text.
   *
   * @param sql the SQL text
   */
  public SqlScanner(String sql) {
    this.sql = sql;
  }

  /**
   * Calls back with the position of every character that is code.
   *
   * @param position takes the positions from 0, in order
   */
  public void code(IntConsumer position) {
    int at = 0;
    while (at < sql.length()) {
      int end = skipped(at);
      if (end == at) {
        position.accept(at);
        at++;
      } else {
        at = end;
      }
    }
  }

  /** The end of what starts here and is no code, or the same position. */
  private int skipped(int at) {
    char c = sql.charAt(at);
    if (c == '\'' || c == '"' || c == '`') {
      return after(String.valueOf(c), at + 1);
    }
    if (sql.startsWith("--", at)) {
      return after("\n", at);
    }
    if (sql.startsWith("/*", at)) {
      return after("*/", at + 2);
    }
    if (c == '$' && (at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1)))) {
      return dollarQuoted(at);
    }
    return at;
  }

  private int dollarQuoted(int at) {
    int end = at + 1;
    while (end < sql.length()
        && sql.charAt(end) != '$'
        && Character.isJavaIdentifierPart(sql.charAt(end))) {
      end++;
    }
    boolean tag = end < sql.length() && sql.charAt(end) == '$';
    boolean parameter = end > at + 1 && Character.isDigit(sql.charAt(at + 1));
    return tag && !parameter ? after(sql.substring(at, end + 1), end + 1) : at;
  }

  private int after(String closing, int from) {
    int end = sql.indexOf(closing, from);
    return end < 0 ? sql.length() : end + closing.length();
  }
}
