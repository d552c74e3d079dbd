package dev.diglot.engine;

import dev.diglot.dialect.TypeSystem;
import dev.diglot.error.DiglotException;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.DataType;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Statements with their values written in, for people. What it prints is never executed. */
final class SqlPrinter {
  private static final Logger LOG = LoggerFactory.getLogger(SqlPrinter.class);
  private static final String MASKED = "'***'";
  private static final int LONGEST_NAMED = 60;
  private static final int LONGEST_INLINED = 4_000;

  private final TypeSystem types;

  SqlPrinter(TypeSystem types) {
    this.types = types;
  }

  /** The statement with a literal in place of each question mark. */
  String inlined(String sql, List<BindNode> binds) {
    StringBuilder text = new StringBuilder(sql.length() + 16 * binds.size());
    Iterator<BindNode> values = binds.iterator();
    int[] copied = {0};
    new SqlScanner(sql)
        .code(
            at -> {
              if (sql.charAt(at) != '?' || at < copied[0]) {
                return;
              }
              text.append(sql, copied[0], at);
              if (sql.startsWith("??", at)) {
                // JDBC's way to write an operator with a question mark.
                text.append('?');
                copied[0] = at + 2;
              } else {
                text.append(values.hasNext() ? inlined(values.next()) : "?");
                copied[0] = at + 1;
              }
            });
    return text.append(sql, copied[0], sql.length()).toString();
  }

  private String inlined(BindNode bind) {
    return cut(literal(bind), LONGEST_INLINED);
  }

  /** A value on one line, shortened. */
  String shortValue(BindNode bind) {
    return oneLine(cut(literal(bind), LONGEST_NAMED));
  }

  /** A text that cannot end a line comment. */
  static String oneLine(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n");
  }

  private static String cut(String literal, int longest) {
    if (literal.length() <= longest) {
      return literal;
    }
    String head = literal.substring(0, longest);
    return literal.endsWith("'") ? head + "…'" : head + "…";
  }

  private String literal(BindNode bind) {
    if (bind.sensitive()) {
      return MASKED;
    }
    DataType<?> type = bind.type();
    if (bind.value() == null) {
      return "null";
    }
    try {
      if (type != null) {
        return types.literal(bind.value(), type);
      }
    } catch (DiglotException noLiteral) {
      LOG.trace("No literal for a value of {}", type, noLiteral);
    }
    return "'" + bind.value().toString().replace("'", "''") + "'";
  }
}
