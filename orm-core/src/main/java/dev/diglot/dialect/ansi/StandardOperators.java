package dev.diglot.dialect.ansi;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The operators of the standard (ISO 9075-2, clause 6). */
public final class StandardOperators {
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_]+");

  static final Map<Operator, OperatorRenderer> ENTRIES =
      Map.ofEntries(
          Map.entry(Operators.ADD, infix(" + ", Precedence.SUM)),
          Map.entry(Operators.SUBTRACT, infix(" - ", Precedence.SUM)),
          Map.entry(Operators.MULTIPLY, infix(" * ", Precedence.PRODUCT)),
          Map.entry(Operators.DIVIDE, infix(" / ", Precedence.PRODUCT)),
          Map.entry(Operators.REMAINDER, call("mod")),
          Map.entry(Operators.NEGATE, prefix("-", Precedence.SIGN)),
          Map.entry(Operators.CONCAT, associative(" || ", Precedence.OTHER)),
          Map.entry(Operators.SUBSTRING, parts("substring(", " from ", " for ")),
          Map.entry(Operators.POSITION, StandardOperators::position),
          Map.entry(Operators.EXTRACT, StandardOperators::extract),
          Map.entry(Operators.CURRENT_TIMESTAMP, keyword("current_timestamp")),
          Map.entry(Operators.LOCAL_TIMESTAMP, keyword("localtimestamp")),
          Map.entry(Operators.CURRENT_DATE, keyword("current_date")),
          Map.entry(Operators.CURRENT_TIME, keyword("localtime")),
          Map.entry(Operators.NEXT_VALUE, StandardOperators::nextValue));

  private StandardOperators() {}

  /**
   * A call, {@code name(a, b)}.
   *
   * @param name the function's name
   * @return the renderer
   */
  public static OperatorRenderer call(String name) {
    return (arguments, out) ->
        out.text(name).text("(").nodes(arguments, ", ", Precedence.LOWEST).text(")");
  }

  /**
   * A word without parentheses.
   *
   * @param word the word
   * @return the renderer
   */
  public static OperatorRenderer keyword(String word) {
    return (arguments, out) -> out.text(word);
  }

  /**
   * An operator between operands that is evaluated from the left.
   *
   * @param symbol the operator with its blanks
   * @param precedence how strongly it binds
   * @return the renderer
   */
  public static OperatorRenderer infix(String symbol, Precedence precedence) {
    return new Infix(symbol, precedence, precedence.next());
  }

  /**
   * An operator between operands whose grouping does not matter.
   *
   * @param symbol the operator with its blanks
   * @param precedence how strongly it binds
   * @return the renderer
   */
  public static OperatorRenderer associative(String symbol, Precedence precedence) {
    return new Infix(symbol, precedence, precedence);
  }

  private static OperatorRenderer prefix(String symbol, Precedence precedence) {
    return new OperatorRenderer() {
      @Override
      public Precedence precedence() {
        return precedence;
      }

      @Override
      public void render(List<Node> arguments, SqlOutput out) {
        out.text(symbol).nodes(arguments, ", ", precedence.next());
      }
    };
  }

  /** Arguments in parentheses, each after the first led by a word. */
  private static OperatorRenderer parts(String opening, String... words) {
    return (arguments, out) -> {
      out.text(opening).node(arguments.get(0));
      for (int i = 1; i < arguments.size(); i++) {
        out.text(words[i - 1]).node(arguments.get(i), Precedence.OTHER);
      }
      out.text(")");
    };
  }

  private static void position(List<Node> arguments, SqlOutput out) {
    out.text("position(").node(arguments.get(1), Precedence.OTHER);
    out.text(" in ").node(arguments.get(0), Precedence.OTHER).text(")");
  }

  /** The argument is the sequence's name, already quoted. */
  private static void nextValue(List<Node> arguments, SqlOutput out) {
    out.text("next value for ").node(arguments.get(0));
  }

  private static void extract(List<Node> arguments, SqlOutput out) {
    String field =
        arguments.get(0) instanceof LiteralNode literal ? String.valueOf(literal.value()) : "";
    if (!FIELD.matcher(field).matches()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "'" + field + "' is no field of a date or time. Give a word, such as year.");
    }
    out.text("extract(").text(field).text(" from ").node(arguments.get(1)).text(")");
  }

  /** The first operand may bind as the operator does; the others as strongly as {@code right}. */
  private record Infix(String symbol, Precedence precedence, Precedence right)
      implements OperatorRenderer {

    @Override
    public void render(List<Node> arguments, SqlOutput out) {
      out.node(arguments.get(0), precedence);
      for (Node argument : arguments.subList(1, arguments.size())) {
        out.text(symbol).node(argument, right);
      }
    }
  }
}
