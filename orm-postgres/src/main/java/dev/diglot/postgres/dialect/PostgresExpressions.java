package dev.diglot.postgres.dialect;

import static dev.diglot.dialect.ansi.StandardOperators.call;
import static dev.diglot.dialect.ansi.StandardOperators.infix;
import static java.util.Map.entry;

import dev.diglot.dialect.OperatorRenderer;
import dev.diglot.dialect.Precedence;
import dev.diglot.dialect.SqlOutput;
import dev.diglot.dialect.ansi.OperatorRegistry;
import dev.diglot.postgres.sql.ArrayOperators;
import dev.diglot.postgres.sql.ContainerOperators;
import dev.diglot.postgres.sql.HstoreOperators;
import dev.diglot.postgres.sql.JsonOperators;
import dev.diglot.postgres.sql.NetworkOperators;
import dev.diglot.postgres.sql.RangeOperators;
import dev.diglot.postgres.sql.SearchOperators;
import dev.diglot.postgres.sql.SeriesOperators;
import dev.diglot.postgres.sql.TextOperators;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
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
          entry(ContainerOperators.CONTAINS, " @> "),
          entry(ContainerOperators.CONTAINS_ELEMENT, " @> "),
          entry(ContainerOperators.CONTAINED, " <@ "),
          entry(ContainerOperators.OVERLAPS, " && "),
          entry(ArrayOperators.JOIN_ARRAYS, " || "),
          entry(RangeOperators.ADJACENT, " -|- "),
          entry(RangeOperators.STRICTLY_LEFT, " << "),
          entry(RangeOperators.STRICTLY_RIGHT, " >> "),
          entry(RangeOperators.NOT_RIGHT_OF, " &< "),
          entry(RangeOperators.NOT_LEFT_OF, " &> "),
          entry(JsonOperators.GET, " -> "),
          entry(JsonOperators.GET_TEXT, " ->> "),
          entry(JsonOperators.PATH, " #> "),
          entry(JsonOperators.PATH_TEXT, " #>> "),
          entry(ContainerOperators.HAS_KEY, " ?? "),
          entry(ContainerOperators.HAS_ANY_KEY, " ??| "),
          entry(ContainerOperators.HAS_ALL_KEYS, " ??& "),
          entry(JsonOperators.PATH_EXISTS, " @?? "),
          entry(JsonOperators.PATH_MATCHES, " @@ "),
          entry(JsonOperators.REMOVE_PATH, " #- "),
          entry(JsonOperators.MERGE, " || "),
          entry(TextOperators.ILIKE, " ilike "),
          entry(TextOperators.NOT_ILIKE, " not ilike "),
          entry(TextOperators.REGEX, " ~ "),
          entry(TextOperators.REGEX_IGNORE_CASE, " ~* "),
          entry(TextOperators.NOT_REGEX, " !~ "),
          entry(TextOperators.NOT_REGEX_IGNORE_CASE, " !~* "),
          entry(SearchOperators.JOIN_TSVECTOR, " || "),
          entry(SearchOperators.SEARCH_MATCHES, " @@ "),
          entry(HstoreOperators.GET, " -> "),
          entry(HstoreOperators.MERGE, " || "),
          entry(NetworkOperators.WITHIN, " << "),
          entry(NetworkOperators.WITHIN_OR_EQUAL, " <<= "),
          entry(NetworkOperators.AROUND, " >> "),
          entry(NetworkOperators.AROUND_OR_EQUAL, " >>= "),
          entry(NetworkOperators.OVERLAPS, " && "),
          entry(SearchOperators.TSQUERY_AND, " && "),
          entry(SearchOperators.TSQUERY_OR, " || "),
          entry(SearchOperators.TSQUERY_FOLLOWED_BY, " <-> "));

  /** Symbols of arithmetic, which PostgreSQL parses before the others whatever they stand for. */
  private static final Map<Operator, String> ARITHMETIC =
      Map.of(
          RangeOperators.RANGE_UNION, " + ",
          RangeOperators.RANGE_INTERSECTION, " * ",
          RangeOperators.RANGE_DIFFERENCE, " - ",
          JsonOperators.REMOVE, " - ");

  /** Functions under the names of their operators. */
  private static final List<Operator> CALLS =
      List.of(
          ArrayOperators.CARDINALITY,
          ArrayOperators.APPEND,
          ArrayOperators.REMOVE,
          ArrayOperators.REPLACE,
          ArrayOperators.POSITION,
          ArrayOperators.POSITIONS,
          ArrayOperators.TO_STRING,
          ArrayOperators.ARRAY_AGG,
          ArrayOperators.UNNEST,
          RangeOperators.IS_EMPTY,
          RangeOperators.LOWER_INCLUSIVE,
          RangeOperators.UPPER_INCLUSIVE,
          RangeOperators.LOWER_INFINITE,
          RangeOperators.UPPER_INFINITE,
          RangeOperators.MERGE,
          RangeOperators.TO_MULTIRANGE,
          RangeOperators.RANGE_AGG,
          RangeOperators.RANGE_INTERSECT_AGG,
          JsonOperators.SET,
          JsonOperators.INSERT,
          JsonOperators.STRIP_NULLS,
          JsonOperators.TYPE,
          JsonOperators.LENGTH,
          JsonOperators.PATH_FIRST,
          JsonOperators.PATH_ALL,
          JsonOperators.TO_JSONB,
          JsonOperators.JSON_AGG,
          JsonOperators.JSONB_AGG,
          JsonOperators.JSON_OBJECT_AGG,
          JsonOperators.JSONB_OBJECT_AGG,
          JsonOperators.TO_RECORDSET,
          JsonOperators.ELEMENTS,
          JsonOperators.MEMBERS,
          HstoreOperators.KEYS,
          HstoreOperators.VALUES,
          HstoreOperators.TO_JSONB,
          NetworkOperators.HOST,
          NetworkOperators.MASK_LENGTH,
          NetworkOperators.FAMILY,
          NetworkOperators.NETWORK,
          NetworkOperators.BROADCAST,
          NetworkOperators.NETMASK,
          SeriesOperators.GENERATE_SERIES,
          SearchOperators.TO_TSVECTOR,
          SearchOperators.SET_WEIGHT,
          SearchOperators.TO_TSQUERY,
          SearchOperators.PLAIN_TO_TSQUERY,
          SearchOperators.PHRASE_TO_TSQUERY,
          SearchOperators.WEBSEARCH_TO_TSQUERY,
          SearchOperators.TSQUERY_NOT,
          SearchOperators.RANK,
          SearchOperators.RANK_COVER_DENSITY,
          SearchOperators.HEADLINE,
          TextOperators.STRING_AGG);

  private static final Map<Operator, String> RENAMED_CALLS =
      Map.of(
          RangeOperators.LOWER_BOUND, "lower",
          RangeOperators.UPPER_BOUND, "upper",
          HstoreOperators.DELETE, "delete",
          HstoreOperators.SLICE, "slice");

  private static final Map<Operator, String> CASTS =
      Map.of(
          JsonOperators.AS_JSON, "jsonb",
          JsonOperators.AS_JSON_PATH, "jsonpath",
          SearchOperators.AS_CONFIGURATION, "regconfig");

  private PostgresExpressions() {}

  /** The standard's operators and PostgreSQL's. */
  static OperatorRegistry operators() {
    OperatorRegistry all =
        OperatorRegistry.standard()
            .withFurther(() -> PostgresJavaMethods.ENTRIES)
            .with(Operators.NEXT_VALUE, new NextValue());
    for (Map.Entry<Operator, String> entry : BETWEEN.entrySet()) {
      all = all.with(entry.getKey(), infix(entry.getValue(), Precedence.PREDICATE));
    }
    for (Map.Entry<Operator, String> entry : ARITHMETIC.entrySet()) {
      all = all.with(entry.getKey(), new Arithmetic(entry.getValue()));
    }
    for (Operator operator : CALLS) {
      all = all.with(operator, call(operator.name()));
    }
    for (Map.Entry<Operator, String> entry : RENAMED_CALLS.entrySet()) {
      all = all.with(entry.getKey(), call(entry.getValue()));
    }
    for (Map.Entry<Operator, String> entry : CASTS.entrySet()) {
      all = all.with(entry.getKey(), cast(entry.getValue()));
    }
    return all.with(ArrayOperators.ANY, quantified("any("))
        .with(ArrayOperators.ALL, quantified("all("))
        .with(ArrayOperators.PREPEND, PostgresExpressions::prepend)
        .with(ArrayOperators.ELEMENT, PostgresExpressions::element)
        .with(ArrayOperators.SLICE, PostgresExpressions::element)
        .with(
            ArrayOperators.AS_LIST,
            (arguments, out) -> out.node(arguments.get(0), Precedence.PRIMARY));
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
    Node array = unwrapped(arguments.get(0));
    boolean column = array instanceof ColumnNode;
    out.text(column ? "" : "(").node(array).text(column ? "[" : ")[");
    out.nodes(arguments.subList(1, arguments.size()), ":", Precedence.LOWEST).text("]");
  }

  private static Node unwrapped(Node array) {
    return array instanceof OperationNode list && list.operator().equals(ArrayOperators.AS_LIST)
        ? list.arguments().get(0)
        : array;
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
