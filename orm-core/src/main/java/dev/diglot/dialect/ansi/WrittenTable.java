package dev.diglot.dialect.ansi;

import org.jspecify.annotations.Nullable;

/** Finds the table that a statement of Diglot's writes to, for messages that do not name it. */
final class WrittenTable {
  private static final String[] VERBS = {"insert into ", "merge into ", "update ", "delete from "};
  private static final String DELTA = " table (";

  private WrittenTable() {}

  static @Nullable String of(@Nullable String sql) {
    if (sql == null) {
      return null;
    }
    boolean wrapped = sql.startsWith("select ") && sql.contains(DELTA);
    NameScanner scanner =
        new NameScanner(wrapped ? sql.substring(sql.indexOf(DELTA) + DELTA.length()) : sql);
    for (String verb : VERBS) {
      if (scanner.skip(verb)) {
        String name = scanner.lastOfQualified();
        return name.isEmpty() ? null : name;
      }
    }
    return null;
  }
}
