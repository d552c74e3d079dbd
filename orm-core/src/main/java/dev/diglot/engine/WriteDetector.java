package dev.diglot.engine;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether SQL that is run as a query writes after all: {@code with … delete …}, {@code select
 * … from final table (…)}. Errs on the side of refusing.
 */
final class WriteDetector {
  private static final Set<String> READS =
      Set.of("select", "with", "values", "table", "show", "explain", "describe");
  private static final Set<String> WRITES =
      Set.of(
          "insert into",
          "delete from",
          "merge into",
          "( update",
          ") update",
          "final table",
          "new table",
          "old table",
          "explain analyze");

  private WriteDetector() {}

  static boolean writes(String sql) {
    StringBuilder code = new StringBuilder(sql.length());
    new SqlScanner(sql).code(at -> code.append(spaced(sql.charAt(at))));
    String[] words = code.toString().toLowerCase(Locale.ROOT).strip().split("\\s+");
    int first = 0;
    while (first < words.length - 1 && words[first].equals("(")) {
      first++;
    }
    if (!READS.contains(words[first])) {
      return true;
    }
    for (int i = 1; i < words.length; i++) {
      if (WRITES.contains(words[i - 1] + " " + words[i])) {
        return true;
      }
    }
    return false;
  }

  private static String spaced(char c) {
    boolean word = Character.isJavaIdentifierPart(c);
    return word || Character.isWhitespace(c) ? String.valueOf(c) : " " + c + " ";
  }
}
