package dev.diglot.query;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.SqlScanner;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BindNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces {@code :name} in SQL text by question marks. Strings, quoted names, comments and casts
 * written as {@code ::type} are left alone.
 */
final class NamedParameters {
  private final String sql;
  private final Map<String, ? extends @Nullable Object> values;
  private final StringBuilder text = new StringBuilder();
  private final List<BindNode> binds = new ArrayList<>();
  private final Set<String> used = new LinkedHashSet<>();
  private int copied;

  private NamedParameters(String sql, Map<String, ? extends @Nullable Object> values) {
    this.sql = sql;
    this.values = values;
  }

  static RenderedSql replace(String sql, Map<String, ? extends @Nullable Object> values) {
    return new NamedParameters(sql, values).replace();
  }

  private RenderedSql replace() {
    new SqlScanner(sql).code(this::visit);
    text.append(sql, copied, sql.length());
    for (String name : values.keySet()) {
      if (!used.contains(name)) {
        throw invalid(
            "The value bound to :" + name + " is not used. Expected one of " + used + ".");
      }
    }
    return new RenderedSql(text.toString(), binds);
  }

  private void visit(int at) {
    if (at < copied || sql.charAt(at) != ':') {
      return;
    }
    boolean cast = at > 0 && sql.charAt(at - 1) == ':';
    int end = at + 1;
    while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
      end++;
    }
    if (!cast && end > at + 1 && Character.isJavaIdentifierStart(sql.charAt(at + 1))) {
      text.append(sql, copied, at);
      append(sql.substring(at + 1, end));
      copied = end;
    }
  }

  private void append(String name) {
    if (!values.containsKey(name)) {
      throw invalid("The parameter :" + name + " has no value. Call bind(\"" + name + "\", …).");
    }
    used.add(name);
    Object value = values.get(name);
    if (!(value instanceof Collection<?> several)) {
      append(name, value);
      return;
    }
    if (several.isEmpty()) {
      throw invalid(
          "The parameter :"
              + name
              + " is an empty collection, which SQL cannot list."
              + " Leave the condition out when there is nothing to look for.");
    }
    String separator = "";
    for (Object element : several) {
      text.append(separator);
      append(name, element);
      separator = ", ";
    }
  }

  private void append(String name, @Nullable Object value) {
    text.append('?');
    BindNode typed = (BindNode) BindTyping.byClass(new BindNode(value, null));
    binds.add(new BindNode(typed.value(), typed.type(), name, false));
  }

  private QueryException invalid(String message) {
    return new QueryException(QueryError.INVALID_PARAMETER, message);
  }
}
