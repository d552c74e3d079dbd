package dev.diglot.dialect.ansi;

import static dev.diglot.dialect.ansi.StandardOperators.call;
import static java.util.Map.entry;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Java's methods mean, in words that are standard or that most databases share. */
public final class JavaMethods {
  /** What {@code String.trim} takes away. */
  private static final String UP_TO_BLANK =
      "U&'\\0001\\0002\\0003\\0004\\0005\\0006\\0007\\0008\\0009\\000A\\000B\\000C\\000D\\000E\\000F"
          + "\\0010\\0011\\0012\\0013\\0014\\0015\\0016\\0017\\0018\\0019\\001A\\001B\\001C\\001D"
          + "\\001E\\001F '";

  /** {@code Character.isWhitespace}. */
  private static final String WHITE_SPACE =
      "U&'\\0009\\000A\\000B\\000C\\000D\\001C\\001D\\001E\\001F \\1680\\2000\\2001\\2002\\2003\\2004"
          + "\\2005\\2006\\2008\\2009\\200A\\2028\\2029\\205F\\3000'";

  static final Map<Operator, OperatorRenderer> ENTRIES =
      Map.ofEntries(
          entry(JavaOperators.LENGTH, call("char_length")),
          entry(JavaOperators.LAST_INDEX, JavaMethods::lastIndex),
          entry(JavaOperators.TRIM, trimming("btrim", UP_TO_BLANK)),
          entry(JavaOperators.STRIP, trimming("btrim", WHITE_SPACE)),
          entry(JavaOperators.STRIP_LEADING, trimming("ltrim", WHITE_SPACE)),
          entry(JavaOperators.STRIP_TRAILING, trimming("rtrim", WHITE_SPACE)),
          entry(JavaOperators.BINARY_ORDER, JavaMethods::asItIs),
          entry(JavaOperators.SIGN, call("sign")),
          entry(JavaOperators.PLUS_TO_DATE, new Plus()),
          entry(JavaOperators.PLUS_TO_TIME, new Plus()),
          entry(JavaOperators.AT_TIME, JavaMethods::joined),
          entry(JavaOperators.TRUNCATED_TO, JavaMethods::truncated),
          entry(JavaOperators.TIME_OF_DAY, castTo("time(9)")));

  private JavaMethods() {}

  /**
   * A cast to a type.
   *
   * @param type its name
   * @return the renderer
   */
  public static OperatorRenderer castTo(String type) {
    return (arguments, out) -> out.text("cast(").node(arguments.get(0)).text(" as " + type + ")");
  }

  /**
   * The text of a constant argument, such as a unit of time.
   *
   * @param argument a literal
   * @return its text
   */
  public static String word(Node argument) {
    return argument instanceof LiteralNode literal ? String.valueOf(literal.value()) : "";
  }

  /**
   * The name that databases give a unit of time.
   *
   * @param argument a literal with the name of a {@code ChronoUnit}
   * @return its name in the singular, such as {@code month}
   */
  public static String unit(Node argument) {
    String name = word(argument).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "micros" -> "microsecond";
      case "millis" -> "millisecond";
      case "days" -> "day";
      default -> name.substring(0, name.length() - 1);
    };
  }

  /**
   * An argument whose type the database is told, since nothing it stands with would tell.
   *
   * @param argument an expression
   * @return the expression, a bound value with a cast
   */
  public static Node told(Node argument) {
    return argument instanceof BindNode bind && bind.type() != null
        ? new CastNode(bind, bind.type())
        : argument;
  }

  private static OperatorRenderer trimming(String function, String characters) {
    return (arguments, out) ->
        out.text(function).text("(").node(arguments.get(0)).text(", " + characters + ")");
  }

  /** Searched from the end: both texts reversed. */
  private static void lastIndex(List<Node> arguments, SqlOutput out) {
    out.text("coalesce(nullif(");
    lengthDifference(arguments, out);
    out.text(" - position(reverse(").node(arguments.get(1));
    out.text(") in reverse(").node(arguments.get(0)).text(")), ");
    lengthDifference(arguments, out);
    out.text(") + 1, -1)");
  }

  private static void lengthDifference(List<Node> arguments, SqlOutput out) {
    out.text("char_length(").node(arguments.get(0));
    out.text(") - char_length(").node(arguments.get(1)).text(")");
  }

  private static void asItIs(List<Node> arguments, SqlOutput out) {
    out.node(arguments.get(0), Precedence.PRIMARY);
  }

  private static void joined(List<Node> arguments, SqlOutput out) {
    out.text("(").node(told(arguments.get(0)), Precedence.SUM).text(" + ");
    out.node(told(arguments.get(1)), Precedence.PRODUCT).text(")");
  }

  private static void truncated(List<Node> arguments, SqlOutput out) {
    out.text("date_trunc('").text(unit(arguments.get(0))).text("', ");
    out.node(arguments.get(1)).text(")");
  }

  private record Plus() implements OperatorRenderer {
    @Override
    public Precedence precedence() {
      return Precedence.SUM;
    }

    @Override
    public void render(List<Node> arguments, SqlOutput out) {
      out.node(arguments.get(1), Precedence.SUM).text(" + ");
      out.node(arguments.get(2), Precedence.PRODUCT);
      out.text(" * interval '1' ").text(unit(arguments.get(0)));
    }
  }
}
