package dev.diglot.postgres.dialect;

import static dev.diglot.dialect.ansi.JavaMethods.castTo;
import static dev.diglot.dialect.ansi.JavaMethods.told;
import static dev.diglot.dialect.ansi.JavaMethods.unit;
import static dev.diglot.dialect.ansi.JavaMethods.word;
import static dev.diglot.dialect.ansi.StandardOperators.infix;
import static java.util.Map.entry;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.Map;

/** What Java's methods mean, in PostgreSQL's words. */
final class PostgresJavaMethods {
  static final Map<Operator, OperatorRenderer> ENTRIES =
      Map.ofEntries(
          entry(JavaOperators.BINARY_ORDER, PostgresJavaMethods::collated),
          entry(JavaOperators.SIGN, PostgresJavaMethods::sign),
          entry(JavaOperators.BIT_AND, infix(" & ", Precedence.PREDICATE)),
          entry(JavaOperators.BIT_OR, infix(" | ", Precedence.PREDICATE)),
          entry(JavaOperators.BIT_XOR, infix(" # ", Precedence.PREDICATE)),
          entry(JavaOperators.BIT_NOT, PostgresJavaMethods::complement),
          entry(JavaOperators.SHIFT_LEFT, infix(" << ", Precedence.PREDICATE)),
          entry(JavaOperators.SHIFT_RIGHT, infix(" >> ", Precedence.PREDICATE)),
          entry(JavaOperators.PLUS_TO_DATE, PostgresJavaMethods::later),
          entry(JavaOperators.PLUS_TO_TIME, new PlusInterval()),
          entry(JavaOperators.FIELD, PostgresJavaMethods::field),
          entry(JavaOperators.DAYS_BETWEEN, PostgresJavaMethods::days),
          entry(JavaOperators.MICROS_BETWEEN, PostgresJavaMethods::micros),
          entry(JavaOperators.TIME_OF_DAY, castTo("time(6)")));

  private PostgresJavaMethods() {}

  private static void collated(List<Node> arguments, SqlOutput out) {
    out.node(arguments.get(0), Precedence.PRIMARY).text(" collate \"C\"");
  }

  /** A floating point number, unless its argument is exact. */
  private static void sign(List<Node> arguments, SqlOutput out) {
    out.text("cast(sign(").node(arguments.get(0)).text(") as integer)");
  }

  private static void complement(List<Node> arguments, SqlOutput out) {
    out.text("(~").node(arguments.get(0), Precedence.PRIMARY).text(")");
  }

  /** Days are counted by an integer; months give a timestamp. */
  private static void later(List<Node> arguments, SqlOutput out) {
    Node day = told(arguments.get(1));
    Node amount = arguments.get(2);
    if (word(arguments.get(0)).equals("DAYS")) {
      out.text("(").node(day, Precedence.SUM).text(" + ");
      out.node(integer(amount), Precedence.PRODUCT).text(")");
    } else {
      out.text("cast(");
      new PlusInterval().render(arguments, out);
      out.text(" as date)");
    }
  }

  private static Node integer(Node amount) {
    return amount instanceof LiteralNode ? amount : new CastNode(amount, StandardTypes.INTEGER);
  }

  private static void days(List<Node> arguments, SqlOutput out) {
    out.text("cast(").node(told(arguments.get(1)), Precedence.SUM).text(" - ");
    out.node(told(arguments.get(0)), Precedence.PRODUCT).text(" as bigint)");
  }

  private static void micros(List<Node> arguments, SqlOutput out) {
    out.text("cast(extract(epoch from (").node(told(arguments.get(1)), Precedence.SUM);
    out.text(" - ").node(told(arguments.get(0)), Precedence.PRODUCT);
    out.text(")) * 1000000 as bigint)");
  }

  /** Fields are decimals, and seconds have a fraction. */
  private static void field(List<Node> arguments, SqlOutput out) {
    String field = word(arguments.get(0));
    boolean nano = field.equals("NANO_OF_SECOND");
    boolean second = field.equals("SECOND_OF_MINUTE");
    out.text(nano ? "cast(mod(" : second ? "cast(trunc(" : "cast(");
    out.text("extract(").text(name(field)).text(" from ").node(arguments.get(1)).text(")");
    out.text(nano ? ", 1000000) * 1000" : second ? ")" : "").text(" as integer)");
  }

  private static String name(String field) {
    return switch (field) {
      case "YEAR" -> "year";
      case "MONTH_OF_YEAR" -> "month";
      case "DAY_OF_MONTH" -> "day";
      case "DAY_OF_YEAR" -> "doy";
      case "DAY_OF_WEEK" -> "isodow";
      case "HOUR_OF_DAY" -> "hour";
      case "MINUTE_OF_HOUR" -> "minute";
      case "SECOND_OF_MINUTE" -> "second";
      case "NANO_OF_SECOND" -> "microseconds";
      default ->
          throw new QueryException(
              QueryError.INVALID_QUERY,
              "'"
                  + field
                  + "' is no field that PostgreSQL knows. Give one of those of a date and time.");
    };
  }

  private record PlusInterval() implements OperatorRenderer {
    @Override
    public Precedence precedence() {
      return Precedence.SUM;
    }

    @Override
    public void render(List<Node> arguments, SqlOutput out) {
      out.node(told(arguments.get(1)), Precedence.SUM).text(" + ");
      out.node(arguments.get(2), Precedence.PRODUCT);
      out.text(" * interval '1 ").text(unit(arguments.get(0))).text("'");
    }
  }
}
