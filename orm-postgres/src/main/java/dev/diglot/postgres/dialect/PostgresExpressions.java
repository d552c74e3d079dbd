package dev.diglot.postgres.dialect;

import static dev.diglot.dialect.ansi.StandardOperators.call;
import static dev.diglot.dialect.ansi.StandardOperators.infix;
import static java.util.Map.entry;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.postgres.sql.PostgresOperators;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.util.List;
import java.util.Map;

/**
 * How PostgreSQL's operators are written. All bind as comparisons do here, more weakly than they
 * are parsed, so that next to {@code ||} and each other they stand in parentheses; a question mark
 * is doubled, as the driver asks for one that is no parameter.
 */
final class PostgresExpressions {
  private static final Map<Operator, String> BETWEEN =
      Map.ofEntries(
          entry(PostgresOperators.CONTAINS, " @> "),
          entry(PostgresOperators.CONTAINS_ELEMENT, " @> "),
          entry(PostgresOperators.CONTAINED, " <@ "),
          entry(PostgresOperators.OVERLAPS, " && "),
          entry(PostgresOperators.JOIN_ARRAYS, " || "),
          entry(PostgresOperators.ADJACENT, " -|- "),
          entry(PostgresOperators.STRICTLY_LEFT, " << "),
          entry(PostgresOperators.STRICTLY_RIGHT, " >> "),
          entry(PostgresOperators.NOT_RIGHT_OF, " &< "),
          entry(PostgresOperators.NOT_LEFT_OF, " &> "),
          entry(PostgresOperators.JSON_GET, " -> "),
          entry(PostgresOperators.JSON_GET_TEXT, " ->> "),
          entry(PostgresOperators.JSON_PATH, " #> "),
          entry(PostgresOperators.JSON_PATH_TEXT, " #>> "),
          entry(PostgresOperators.JSON_HAS_KEY, " ?? "),
          entry(PostgresOperators.JSON_HAS_ANY_KEY, " ??| "),
          entry(PostgresOperators.JSON_HAS_ALL_KEYS, " ??& "),
          entry(PostgresOperators.JSON_PATH_EXISTS, " @?? "),
          entry(PostgresOperators.JSON_PATH_MATCHES, " @@ "),
          entry(PostgresOperators.JSON_REMOVE_PATH, " #- "),
          entry(PostgresOperators.JSON_MERGE, " || "),
          entry(PostgresOperators.ILIKE, " ilike "),
          entry(PostgresOperators.NOT_ILIKE, " not ilike "),
          entry(PostgresOperators.REGEX, " ~ "),
          entry(PostgresOperators.REGEX_IGNORE_CASE, " ~* "),
          entry(PostgresOperators.NOT_REGEX, " !~ "),
          entry(PostgresOperators.NOT_REGEX_IGNORE_CASE, " !~* "),
          entry(PostgresOperators.JOIN_TSVECTOR, " || "),
          entry(PostgresOperators.SEARCH_MATCHES, " @@ "),
          entry(PostgresOperators.TSQUERY_AND, " && "),
          entry(PostgresOperators.TSQUERY_OR, " || "),
          entry(PostgresOperators.TSQUERY_FOLLOWED_BY, " <-> "));

  /** Symbols of arithmetic, which PostgreSQL parses before the others whatever they stand for. */
  private static final Map<Operator, String> ARITHMETIC =
      Map.of(
          PostgresOperators.RANGE_UNION, " + ",
          PostgresOperators.RANGE_INTERSECTION, " * ",
          PostgresOperators.RANGE_DIFFERENCE, " - ",
          PostgresOperators.JSON_REMOVE, " - ");

  private static final Map<Operator, String> CALLS =
      Map.ofEntries(
          entry(PostgresOperators.CARDINALITY, "cardinality"),
          entry(PostgresOperators.APPEND, "array_append"),
          entry(PostgresOperators.REMOVE, "array_remove"),
          entry(PostgresOperators.POSITION, "array_position"),
          entry(PostgresOperators.LOWER_BOUND, "lower"),
          entry(PostgresOperators.UPPER_BOUND, "upper"),
          entry(PostgresOperators.IS_EMPTY, "isempty"),
          entry(PostgresOperators.ARRAY_AGG, "array_agg"),
          entry(PostgresOperators.JSON_SET, "jsonb_set"),
          entry(PostgresOperators.JSON_TYPE, "jsonb_typeof"),
          entry(PostgresOperators.JSON_LENGTH, "jsonb_array_length"),
          entry(PostgresOperators.TO_TSVECTOR, "to_tsvector"),
          entry(PostgresOperators.SET_WEIGHT, "setweight"),
          entry(PostgresOperators.TO_TSQUERY, "to_tsquery"),
          entry(PostgresOperators.PLAIN_TO_TSQUERY, "plainto_tsquery"),
          entry(PostgresOperators.PHRASE_TO_TSQUERY, "phraseto_tsquery"),
          entry(PostgresOperators.WEBSEARCH_TO_TSQUERY, "websearch_to_tsquery"),
          entry(PostgresOperators.TSQUERY_NOT, "!!"),
          entry(PostgresOperators.RANK, "ts_rank"),
          entry(PostgresOperators.RANK_COVER_DENSITY, "ts_rank_cd"),
          entry(PostgresOperators.HEADLINE, "ts_headline"),
          entry(PostgresOperators.STRING_AGG, "string_agg"));

  private static final Map<Operator, String> CASTS =
      Map.of(
          PostgresOperators.AS_JSON, "jsonb",
          PostgresOperators.AS_JSON_PATH, "jsonpath",
          PostgresOperators.AS_CONFIGURATION, "regconfig");

  private PostgresExpressions() {}

  /** The standard's operators and PostgreSQL's. */
  static OperatorRegistry operators() {
    OperatorRegistry all = OperatorRegistry.standard().with(Operators.NEXT_VALUE, new NextValue());
    for (Map.Entry<Operator, String> entry : BETWEEN.entrySet()) {
      all = all.with(entry.getKey(), infix(entry.getValue(), Precedence.PREDICATE));
    }
    for (Map.Entry<Operator, String> entry : ARITHMETIC.entrySet()) {
      all = all.with(entry.getKey(), new Arithmetic(entry.getValue()));
    }
    for (Map.Entry<Operator, String> entry : CALLS.entrySet()) {
      all = all.with(entry.getKey(), call(entry.getValue()));
    }
    for (Map.Entry<Operator, String> entry : CASTS.entrySet()) {
      all = all.with(entry.getKey(), cast(entry.getValue()));
    }
    return all.with(PostgresOperators.ANY, quantified("any("))
        .with(PostgresOperators.ALL, quantified("all("))
        .with(PostgresOperators.PREPEND, PostgresExpressions::prepend)
        .with(PostgresOperators.ELEMENT, PostgresExpressions::element)
        .with(PostgresOperators.SLICE, PostgresExpressions::element);
  }

  /** An array takes its type from what it is compared with. */
  private static OperatorRenderer quantified(String opening) {
    return (arguments, out) -> out.text(opening).node(uncast(arguments.get(0))).text(")");
  }

  private static void prepend(List<Node> arguments, SqlOutput out) {
    out.text("array_prepend(").node(arguments.get(1)).text(", ").node(arguments.get(0)).text(")");
  }

  /** Only a column may have its subscript without parentheses. */
  private static void element(List<Node> arguments, SqlOutput out) {
    boolean column = arguments.get(0) instanceof ColumnNode;
    out.text(column ? "" : "(").node(arguments.get(0)).text(column ? "[" : ")[");
    out.nodes(arguments.subList(1, arguments.size()), ":", Precedence.LOWEST).text("]");
  }

  private static OperatorRenderer cast(String type) {
    return (arguments, out) ->
        out.text("cast(").node(uncast(arguments.get(0))).text(" as ").text(type).text(")");
  }

  /** A bind needs no cast of its own within another. */
  private static Node uncast(Node node) {
    return node instanceof CastNode cast && cast.operand() instanceof BindNode
        ? cast.operand()
        : node;
  }

  /** Operands in parentheses unless they are simple. */
  private record Arithmetic(String symbol) implements OperatorRenderer {

    @Override
    public Precedence precedence() {
      return Precedence.PREDICATE;
    }

    @Override
    public void render(List<Node> arguments, SqlOutput out) {
      out.nodes(arguments, symbol, Precedence.PRIMARY);
    }
  }
}
