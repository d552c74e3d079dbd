package dev.diglot.dialect.h2;

import static dev.diglot.dialect.ansi.JavaMethods.castTo;
import static dev.diglot.dialect.ansi.JavaMethods.told;
import static dev.diglot.dialect.ansi.JavaMethods.unit;
import static dev.diglot.dialect.ansi.JavaMethods.word;
import static dev.diglot.dialect.ansi.StandardOperators.call;
import static java.util.Map.entry;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import java.util.List;
import java.util.Map;

/** What Java's methods mean, in H2's words. */
final class H2JavaMethods {
  static final Map<Operator, OperatorRenderer> ENTRIES =
      Map.ofEntries(
          entry(JavaOperators.LENGTH, H2JavaMethods::length),
          entry(JavaOperators.LAST_INDEX, H2JavaMethods::lastIndex),
          entry(JavaOperators.CHARACTER, call("char")),
          entry(JavaOperators.BIT_AND, bits("bitand")),
          entry(JavaOperators.BIT_OR, bits("bitor")),
          entry(JavaOperators.BIT_XOR, bits("bitxor")),
          entry(JavaOperators.SHIFT_LEFT, bits("lshift")),
          entry(JavaOperators.SHIFT_RIGHT, bits("rshift")),
          entry(JavaOperators.PLUS_TO_DATE, H2JavaMethods::plus),
          entry(JavaOperators.PLUS_TO_TIME, H2JavaMethods::plus),
          entry(JavaOperators.FIELD, H2JavaMethods::field),
          entry(JavaOperators.TRUNCATED_TO, H2JavaMethods::truncated),
          entry(JavaOperators.DAYS_BETWEEN, between("day")),
          entry(JavaOperators.MICROS_BETWEEN, between("microsecond")),
          entry(JavaOperators.TIME_OF_DAY, castTo("time(9)")));

  private H2JavaMethods() {}

  private static OperatorRenderer bits(String function) {
    return (arguments, out) ->
        out.text(function)
            .text("(")
            .node(told(arguments.get(0)))
            .text(", ")
            .node(told(arguments.get(1)))
            .text(")");
  }

  /** H2's length is a {@code bigint}, in which a sum would pass the bounds of {@code int}. */
  private static void length(List<Node> arguments, SqlOutput out) {
    out.text("cast(char_length(").node(arguments.get(0)).text(") as integer)");
  }

  /** H2 looks for an empty text before the last character, Java after it. */
  private static void lastIndex(List<Node> arguments, SqlOutput out) {
    Node part = arguments.get(1);
    boolean constant = part instanceof LiteralNode && !word(part).isEmpty();
    if (!constant) {
      out.text("case when ").node(part).text(" = '' then ");
      length(arguments, out);
      out.text(" else ");
    }
    out.text("locate(").node(part).text(", ").node(arguments.get(0)).text(", -1) - 1");
    out.text(constant ? "" : " end");
  }

  private static void plus(List<Node> arguments, SqlOutput out) {
    out.text("dateadd(").text(unit(arguments.get(0))).text(", ");
    out.node(arguments.get(2)).text(", ").node(told(arguments.get(1))).text(")");
  }

  private static void truncated(List<Node> arguments, SqlOutput out) {
    out.text("date_trunc(").text(unit(arguments.get(0))).text(", ");
    out.node(arguments.get(1)).text(")");
  }

  private static OperatorRenderer between(String unit) {
    return (arguments, out) ->
        out.text("datediff(" + unit + ", ")
            .node(told(arguments.get(0)))
            .text(", ")
            .node(told(arguments.get(1)))
            .text(")");
  }

  private static void field(List<Node> arguments, SqlOutput out) {
    out.text("extract(").text(field(word(arguments.get(0)))).text(" from ");
    out.node(arguments.get(1)).text(")");
  }

  private static String field(String name) {
    return switch (name) {
      case "YEAR" -> "year";
      case "MONTH_OF_YEAR" -> "month";
      case "DAY_OF_MONTH" -> "day";
      case "DAY_OF_YEAR" -> "day_of_year";
      case "DAY_OF_WEEK" -> "iso_day_of_week";
      case "HOUR_OF_DAY" -> "hour";
      case "MINUTE_OF_HOUR" -> "minute";
      case "SECOND_OF_MINUTE" -> "second";
      case "NANO_OF_SECOND" -> "nanosecond";
      default ->
          throw new QueryException(
              QueryError.INVALID_QUERY,
              "'" + name + "' is no field that H2 knows. Give one of those of a date and time.");
    };
  }
}
