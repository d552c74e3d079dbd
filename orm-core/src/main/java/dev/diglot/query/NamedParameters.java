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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces {@code :name} in SQL text by question marks. Strings, quoted names, comments and casts
 * written as {@code ::type} are left alone.
 */
public final class NamedParameters {
  private static final List<String> QUANTIFIERS = List.of("any", "all", "some");

  private final String sql;
  private final Map<String, ? extends @Nullable Object> values;
  private final StringBuilder text = new StringBuilder();
  private final List<BindNode> binds = new ArrayList<>();
  private final Set<String> used = new LinkedHashSet<>();
  private int copied;

  /** Where the last character of code stands that is not blank, and the one before it, or -1. */
  private int last = -1;

  private int beforeLast = -1;

  private NamedParameters(String sql, Map<String, ? extends @Nullable Object> values) {
    this.sql = sql;
    this.values = values;
  }

  /**
   * Replaces the names.
   *
   * @param sql the text
   * @param values what is bound by name
   * @return text and values for the database
   */
  public static RenderedSql replace(String sql, Map<String, ? extends @Nullable Object> values) {
    return new NamedParameters(sql, values).replace();
  }

  private RenderedSql replace() {
    new SqlScanner(sql).code(this::visit);
    text.append(sql, copied, sql.length());
    for (String name : values.keySet()) {
      if (!used.contains(name)) {
        throw invalid(
            "The value bound to :"
                + name
                + " is not used: the text has "
                + (used.isEmpty() ? "no parameters" : "the parameters " + used)
                + ". Correct the name, or leave it out.");
      }
    }
    return new RenderedSql(text.toString(), binds);
  }

  private void visit(int at) {
    char c = sql.charAt(at);
    if (c == '?') {
      refusePositional(at);
    }
    if (at >= copied && c == ':') {
      colon(at);
    }
    if (!Character.isWhitespace(c)) {
      beforeLast = last;
      last = at;
    }
  }

  private void refusePositional(int at) {
    boolean doubled = at > 0 && sql.charAt(at - 1) == '?' || sql.startsWith("?", at + 1);
    if (!doubled) {
      throw invalid(
          "A question mark in SQL text is a parameter without a value. Name it, as in :name, and"
              + " call bind(\"name\", …); an operator of PostgreSQL is written with two, as in"
              + " facts ?? 'key'.");
    }
  }

  private void colon(int at) {
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
    requireList(name);
    String separator = "";
    for (Object element : several) {
      text.append(separator);
      append(name, element);
      separator = ", ";
    }
  }

  /** A list is written as its elements, which only lists can be made of. */
  private void requireList(String name) {
    if (isAfter("(") && QUANTIFIERS.contains(wordBeforeLast().toLowerCase(Locale.ROOT))) {
      throw invalid(
          "The parameter :"
              + name
              + " is a collection, which is written as its elements, but any(:"
              + name
              + ") takes one array. Bind a Java array, or write in (:"
              + name
              + ").");
    }
    if (!isAfter("([,")) {
      throw invalid(
          "The parameter :"
              + name
              + " is a collection, which is written as its elements, but it stands in no"
              + " parentheses. Write in (:"
              + name
              + "), or bind a Java array where one value is meant.");
    }
  }

  private boolean isAfter(String oneOf) {
    return last >= 0 && oneOf.indexOf(sql.charAt(last)) >= 0;
  }

  private String wordBeforeLast() {
    int start = beforeLast + 1;
    while (start > 0 && Character.isJavaIdentifierPart(sql.charAt(start - 1))) {
      start--;
    }
    return sql.substring(start, beforeLast + 1);
  }

  /** Null is written out: as a parameter it would need a type, which nobody knows here. */
  private void append(String name, @Nullable Object value) {
    if (value == null) {
      text.append("null");
      return;
    }
    text.append('?');
    BindNode typed = (BindNode) BindTyping.byClass(new BindNode(value, null));
    binds.add(new BindNode(typed.value(), typed.type(), name, false));
  }

  private QueryException invalid(String message) {
    return new QueryException(QueryError.INVALID_PARAMETER, message);
  }
}
