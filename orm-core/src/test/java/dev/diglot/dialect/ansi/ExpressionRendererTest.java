package dev.diglot.dialect.ansi;

import static dev.diglot.testing.SqlAssert.assertSql;
import static dev.diglot.testing.Trees.and;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.compare;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.or;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static dev.diglot.testing.Trees.tuple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.Precedence;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionRendererTest {
  private final AnsiDialect dialect = new AnsiDialect();
  private final Origin users = Origin.ofTable();
  private final Node a = integer(users, "a");
  private final Node b = integer(users, "b");
  private final Node c = integer(users, "c");
  private final Node name = text(users, "name");

  /** Rendered as the where of a select, without what stands around it. */
  private String where(Node condition) {
    return where(dialect, condition);
  }

  private String where(AnsiDialect with, Node condition) {
    String text = with.statements().render(select(table("users", users), a).and(condition)).text();
    return text.substring("select u.a from users u where ".length());
  }

  @Test
  void parenthesesStandOnlyWhereNeeded() {
    Node one = equal(a, literal(1));
    Node two = equal(b, literal(2));
    Node three = equal(c, literal(3));
    assertThat(where(or(and(one, two), three))).isEqualTo("u.a = 1 and u.b = 2 or u.c = 3");
    assertThat(where(and(or(one, two), three))).isEqualTo("(u.a = 1 or u.b = 2) and u.c = 3");
    assertThat(where(and(and(one, two), three))).isEqualTo("u.a = 1 and u.b = 2 and u.c = 3");
    assertThat(where(new NotNode(and(one, two)))).isEqualTo("not (u.a = 1 and u.b = 2)");
    assertThat(where(and(new NotNode(one), two))).isEqualTo("not (u.a = 1) and u.b = 2");
    assertThat(where(equal(one, two))).isEqualTo("(u.a = 1) = (u.b = 2)");
    assertThat(where(new NullTestNode(one, false))).isEqualTo("(u.a = 1) is null");
  }

  @Test
  void arithmeticKeepsItsGrouping() {
    Node sum = call(Operators.ADD, a, b);
    Node difference = call(Operators.SUBTRACT, a, b);
    assertThat(where(call(Operators.MULTIPLY, sum, c))).isEqualTo("(u.a + u.b) * u.c");
    assertThat(where(call(Operators.ADD, a, call(Operators.MULTIPLY, b, c))))
        .isEqualTo("u.a + u.b * u.c");
    assertThat(where(call(Operators.SUBTRACT, difference, c))).isEqualTo("u.a - u.b - u.c");
    assertThat(where(call(Operators.SUBTRACT, c, difference))).isEqualTo("u.c - (u.a - u.b)");
    assertThat(where(call(Operators.DIVIDE, c, call(Operators.DIVIDE, a, b))))
        .isEqualTo("u.c / (u.a / u.b)");
    assertThat(where(call(Operators.NEGATE, sum))).isEqualTo("-(u.a + u.b)");
    assertThat(where(call(Operators.REMAINDER, sum, c))).isEqualTo("mod(u.a + u.b, u.c)");
  }

  @Test
  void twoMinusSignsNeverBecomeAComment() {
    Node minusFive = literal(-5);
    assertThat(where(call(Operators.NEGATE, minusFive))).isEqualTo("-(-5)");
    assertThat(where(call(Operators.NEGATE, call(Operators.NEGATE, a)))).isEqualTo("-(-u.a)");
    assertThat(where(call(Operators.SUBTRACT, a, minusFive))).isEqualTo("u.a - -5");
  }

  @Test
  void concatenationIsFlat() {
    Node left = call(Operators.CONCAT, name, literal(" "));
    assertThat(where(call(Operators.CONCAT, left, call(Operators.CONCAT, name, name))))
        .isEqualTo("u.name || ' ' || u.name || u.name");
    assertThat(where(equal(call(Operators.CONCAT, name, call(Operators.ADD, a, b)), name)))
        .isEqualTo("u.name || u.a + u.b = u.name");
  }

  @Test
  void comparisonsAreWrittenAsInTheStandard() {
    assertThat(where(compare(Comparison.NOT_EQUAL, a, b))).isEqualTo("u.a <> u.b");
    assertThat(where(compare(Comparison.GREATER_OR_EQUAL, a, b))).isEqualTo("u.a >= u.b");
    assertThat(where(compare(Comparison.NOT_DISTINCT, a, b)))
        .isEqualTo("u.a is not distinct from u.b");
    assertThat(where(compare(Comparison.DISTINCT, a, b))).isEqualTo("u.a is distinct from u.b");
  }

  @Test
  void predicatesTakeTheirNegationInside() {
    Node in = new InNode(a, List.of(literal(1), literal(2)));
    assertThat(where(in)).isEqualTo("u.a in (1, 2)");
    assertThat(where(new NotNode(in))).isEqualTo("u.a not in (1, 2)");
    assertThat(where(new NotNode(new LikeNode(name, literal("J%"), '\\'))))
        .isEqualTo("u.name not like 'J%' escape '\\'");
    assertThat(where(new NotNode(new BetweenNode(a, literal(1), literal(2)))))
        .isEqualTo("u.a not between 1 and 2");
    assertThat(where(new NotNode(new NullTestNode(a, false)))).isEqualTo("u.a is not null");
    assertThat(where(new NotNode(new NullTestNode(a, true)))).isEqualTo("u.a is null");
    assertThat(where(new NotNode(new NotNode(equal(a, b))))).isEqualTo("not (not (u.a = u.b))");
  }

  @Test
  void anEmptyListIsFalseAndItsNegationTrueWhateverTheValue() {
    Node none = new InNode(a, List.of());
    assertThat(where(none)).isEqualTo("1 = 0");
    assertThat(where(new NotNode(none))).isEqualTo("1 = 1");
    assertThat(where(and(none, new NullTestNode(a, false)))).isEqualTo("1 = 0 and u.a is null");
    assertThat(where(and())).isEqualTo("1 = 1");
    assertThat(where(or())).isEqualTo("1 = 0");
    assertThat(where(or(equal(a, b)))).isEqualTo("u.a = u.b");
  }

  @Test
  void rowsAreComparedColumnByColumn() {
    Node left = tuple(a, b);
    Node right = tuple(literal(1), literal(2));
    assertThat(where(equal(left, right))).isEqualTo("u.a = 1 and u.b = 2");
    assertThat(where(or(equal(left, right), equal(a, c))))
        .isEqualTo("u.a = 1 and u.b = 2 or u.a = u.c");
    assertThat(where(new NotNode(equal(left, right)))).isEqualTo("not (u.a = 1 and u.b = 2)");
    assertThat(where(compare(Comparison.NOT_EQUAL, left, right))).isEqualTo("u.a <> 1 or u.b <> 2");
    assertThat(where(compare(Comparison.LESS, left, right))).isEqualTo("(u.a, u.b) < (1, 2)");
    assertThat(where(new NullTestNode(left, false))).isEqualTo("u.a is null and u.b is null");
    assertThatThrownBy(() -> where(equal(left, tuple(a, b, c))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("A row of 2 values is compared with a row of 3");
  }

  @Test
  void listsOfRowsNeedRowValuesOrAreSpelledOut() {
    Node in = new InNode(tuple(a, b), List.of(tuple(literal(1), literal(2)), tuple(c, c)));
    assertThat(where(in)).isEqualTo("(u.a, u.b) in ((1, 2), (u.c, u.c))");
    AnsiDialect without = without(Capability.ROW_VALUES);
    assertThat(where(without, in)).isEqualTo("u.a = 1 and u.b = 2 or u.a = u.c and u.b = u.c");
    assertThat(where(without, new NotNode(in)))
        .isEqualTo("not (u.a = 1 and u.b = 2 or u.a = u.c and u.b = u.c)");
    assertThatThrownBy(() -> where(without, compare(Comparison.LESS, tuple(a, b), tuple(b, a))))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("row values");
  }

  @Test
  void functionsAreCalledByName() {
    assertThat(where(call(Operators.LOWER, name))).isEqualTo("lower(u.name)");
    assertThat(where(call(Operators.COALESCE, a, b, literal(0))))
        .isEqualTo("coalesce(u.a, u.b, 0)");
    assertThat(where(call(Operators.SUBSTRING, name, literal(2), call(Operators.ADD, a, b))))
        .isEqualTo("substring(u.name from 2 for u.a + u.b)");
    assertThat(where(call(Operators.POSITION, name, literal("x"))))
        .isEqualTo("position('x' in u.name)");
    assertThat(where(call(Operators.EXTRACT, literal("year"), call(Operators.CURRENT_TIMESTAMP))))
        .isEqualTo("extract(year from current_timestamp)");
    assertThat(where(call(Operator.function("my_schema.f"), or(a, b))))
        .isEqualTo("my_schema.f(u.a or u.b)");
    assertThat(where(call(Operators.LOCAL_TIMESTAMP))).isEqualTo("localtimestamp");
    assertThat(where(call(Operators.NEXT_VALUE, new RawNode("\"Seq\"", null))))
        .isEqualTo("next value for \"Seq\"");
  }

  @Test
  void namesOfFunctionsAndFieldsCannotCarrySql() {
    assertThatThrownBy(() -> where(call(Operator.function("f(1) or g"), a)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("is no name of a function");
    assertThatThrownBy(() -> where(call(Operators.EXTRACT, literal("year from now()) --"), a)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("is no field");
    AggregateNode spaced = new AggregateNode(Operator.function("a b"), false, List.of(), null);
    assertThatThrownBy(() -> where(spaced))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("is no name of a function");
  }

  @Test
  void anOperatorThatNobodyKnowsIsRefusedByName() {
    assertThatThrownBy(() -> where(call(Operator.of("jsonb.contains"), a, b)))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining("'jsonb.contains'")
        .hasMessageContaining("ANSI");
  }

  @Test
  void vendorsAddOperators() {
    Operator overlaps = Operator.of("range.overlaps");
    OperatorRegistry operators =
        OperatorRegistry.standard()
            .with(overlaps, StandardOperators.infix(" && ", Precedence.OTHER));
    AnsiDialect vendor =
        new AnsiDialect(
            new AnsiDialect.Parts("Vendor")
                .grammar(
                    Grammar.of(
                        new ExpressionRenderer(operators), Bounds.LIMIT_OFFSET, Returning.CLAUSE)));
    assertThat(where(vendor, equal(call(overlaps, a, equal(b, c)), c)))
        .isEqualTo("u.a && (u.b = u.c) = u.c");
  }

  @Test
  void casesCastsAndAggregates() {
    Node cases =
        new CaseNode(List.of(new CaseNode.Branch(equal(a, b), literal(1))), literal(2), null);
    assertThat(where(cases)).isEqualTo("case when u.a = u.b then 1 else 2 end");
    assertThat(where(new CastNode(a, StandardTypes.decimal(10, 2))))
        .isEqualTo("cast(u.a as decimal(10, 2))");
    assertThat(where(new AggregateNode(Operators.COUNT, false, List.of(), null)))
        .isEqualTo("count(*)");
    assertThat(where(new AggregateNode(Operators.COUNT, true, List.of(a), null)))
        .isEqualTo("count(distinct u.a)");
    assertThat(where(new AggregateNode(Operators.SUM, false, List.of(a), null)))
        .isEqualTo("sum(u.a)");
  }

  @Test
  void subqueriesSeeTheirOuterSources() {
    Origin orders = Origin.ofTable();
    Node correlated = equal(integer(orders, "user_id"), a);
    var inner = select(table("orders", orders), integer(orders, "id")).and(correlated);
    String sql = "select o.id from orders o where o.user_id = u.a";
    assertThat(where(new ExistsNode(inner))).isEqualTo("exists (" + sql + ")");
    assertThat(where(new NotNode(new ExistsNode(inner)))).isEqualTo("not exists (" + sql + ")");
    assertThat(where(equal(a, new SubqueryNode(inner)))).isEqualTo("u.a = (" + sql + ")");
    assertThat(where(new InSubqueryNode(a, inner))).isEqualTo("u.a in (" + sql + ")");
    assertThat(where(new NotNode(new InSubqueryNode(a, inner))))
        .isEqualTo("u.a not in (" + sql + ")");
  }

  @Test
  void textOfTheAuthorIsFencedOff() {
    assertThat(where(and(new RawNode("a or b", null), equal(a, b))))
        .isEqualTo("(a or b) and u.a = u.b");
    assertThat(where(new RawNode("a or b", null))).isEqualTo("a or b");
  }

  @Test
  void bindsKeepTheirOrder() {
    Node condition =
        and(equal(a, bind(1)), new InNode(name, List.of(bind("x"), bind("y"))), equal(b, bind(2)));
    assertSql(select(table("users", users), bind(0)).and(condition), dialect)
        .is(
            "select ? from users u where u.a = ? and u.name in (?, ?) and u.b = ?",
            0,
            1,
            "x",
            "y",
            2);
  }

  @Test
  void operandsThatAreAllBoundAreGivenAType() {
    assertThat(where(call(Operators.COALESCE, bind(1), bind(2))))
        .isEqualTo("coalesce(cast(? as integer), ?)");
    assertThat(where(call(Operators.COALESCE, literal((Integer) null), bind(2))))
        .isEqualTo("coalesce(null, cast(? as integer))");
    assertThat(where(call(Operators.COALESCE, bind(1), a))).isEqualTo("coalesce(?, u.a)");
    Node cases =
        new CaseNode(List.of(new CaseNode.Branch(equal(a, bind(1)), bind("x"))), bind("y"), null);
    assertThat(where(cases)).isEqualTo("case when u.a = ? then cast(? as varchar) else ? end");
    Node noElse = new CaseNode(List.of(new CaseNode.Branch(equal(a, b), bind("x"))), null, null);
    assertThat(where(noElse)).isEqualTo("case when u.a = u.b then cast(? as varchar) end");
  }

  @Test
  void aConditionOnNullGivesBoundOperandsNoType() {
    Node never = new ComparisonNode(Comparison.LESS, a, literal((Integer) null));
    Node same = new ComparisonNode(Comparison.NOT_DISTINCT, a, literal((Integer) null));
    assertThat(where(cases(new BindNode(true, null), never)))
        .isEqualTo("case when u.a = u.b then cast(? as boolean) else u.a < null end");
    assertThat(where(cases(new BindNode(true, null), new NotNode(never))))
        .startsWith("case when u.a = u.b then cast(? as boolean) else ");
    assertThat(where(cases(new BindNode(true, null), same)))
        .startsWith("case when u.a = u.b then ? else ");
  }

  private Node cases(Node result, Node otherwise) {
    return new CaseNode(List.of(new CaseNode.Branch(equal(a, b), result)), otherwise, null);
  }

  @Test
  void aTypeGivenToBoundOperandsTakesTheirValuesAsTheyAre() {
    Node numbers = call(Operators.COALESCE, number("0.125"), number("1.00001"));

    assertThat(where(numbers)).isEqualTo("coalesce(cast(? as decimal(22, 5)), ?)");
  }

  private static Node number(String value) {
    return bind(new BigDecimal(value), StandardTypes.decimal(19, 2));
  }

  @Test
  void aBindWithoutATypeTakesItFromItsValue() {
    var rendered =
        dialect
            .statements()
            .render(
                select(
                    table("users", users),
                    new BindNode(5L, null),
                    new BindNode(DayOfWeek.FRIDAY, null)));
    assertThat(rendered.binds().get(0).type()).isEqualTo(StandardTypes.BIGINT);
    assertThat(rendered.binds().get(1).type())
        .isEqualTo(StandardTypes.enumByName(DayOfWeek.class, 255));
    assertThatThrownBy(() -> where(new BindNode(null, null)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("it is null");
    assertThatThrownBy(() -> where(new BindNode(new Object(), null)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("java.lang.Object");
  }

  @Test
  void whatIsNotResolvedIsRefused() {
    assertThatThrownBy(() -> where(new PathNode(users, "User", List.of("name"))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("not resolved");
    assertThatThrownBy(() -> where(equal(integer(Origin.ofTable(), "x"), a)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("which is no source of this statement");
  }

  @Test
  void nullSafeComparisonIsACapability() {
    assertThatThrownBy(
            () ->
                where(without(Capability.NULL_SAFE_COMPARISON), compare(Comparison.DISTINCT, a, b)))
        .isInstanceOf(UnsupportedFeatureException.class);
  }

  @Test
  void ddlExpressionsAreBareAndLiteral() {
    assertThat(
            dialect
                .statements()
                .renderExpression(
                    and(equal(name, bind("O'Hara")), new InNode(a, List.of(bind(1), bind(2))))))
        .isEqualTo("name = 'O''Hara' and a in (1, 2)");
    assertThat(dialect.statements().renderExpression(new LiteralNode(null, StandardTypes.INTEGER)))
        .isEqualTo("null");
    assertThatThrownBy(
            () ->
                dialect
                    .statements()
                    .renderExpression(new ExistsNode(select(table("users", users), a))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("subquery");
  }

  private static AnsiDialect without(Capability... missing) {
    return new AnsiDialect(
        new AnsiDialect.Parts("Poor").capabilities(Capabilities.all("Poor").without(missing)));
  }
}
