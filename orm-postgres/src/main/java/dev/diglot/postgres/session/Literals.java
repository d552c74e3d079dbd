package dev.diglot.postgres.session;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.TypeSystem;
import dev.diglot.engine.SqlScanner;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.Iterator;
import java.util.Objects;

/** Statements with literals in place of binds, for what PostgreSQL takes no binds in. */
final class Literals {
  private Literals() {}

  static String in(RenderedSql sql, TypeSystem types) {
    String text = sql.text();
    StringBuilder out = new StringBuilder();
    Iterator<BindNode> binds = sql.binds().iterator();
    int[] copied = {0};
    new SqlScanner(text)
        .code(
            at -> {
              if (text.charAt(at) != '?' || at < copied[0]) {
                return;
              }
              out.append(text, copied[0], at);
              // Two question marks are JDBC's way to write an operator with one.
              boolean operator = text.startsWith("??", at);
              out.append(operator ? "?" : literal(binds.next(), types));
              copied[0] = at + (operator ? 2 : 1);
            });
    return out.append(text, copied[0], text.length()).toString();
  }

  private static String literal(BindNode bind, TypeSystem types) {
    DataType<?> type = Objects.requireNonNullElse(bind.type(), StandardTypes.TEXT);
    return types.literal(bind.value(), type);
  }
}
