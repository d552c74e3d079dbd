package dev.diglot.sql.logic;

import static dev.diglot.testing.Trees.and;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.compare;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.or;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.ansi.AnsiDialect;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.type.StandardTypes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoweringTest {
  private final AnsiDialect dialect = new AnsiDialect();
  private final Origin users = Origin.ofTable();
  private final Node id = column("id", false);
  private final Node age = column("age", false);
  private final Node nick = column("nick", true);
  private final Node city = column("city", true);
  private final Node active = new ColumnNode(users, "active", StandardTypes.BOOLEAN, false);
  private static final Node NULL = bind(null, StandardTypes.INTEGER);
  private static final Node TRUE = new LiteralNode(true, StandardTypes.BOOLEAN);
  private static final Node FALSE = new LiteralNode(false, StandardTypes.BOOLEAN);

  private Node column(String name, boolean nullable) {
    return new ColumnNode(users, name, StandardTypes.INTEGER, nullable);
  }

  private static Node eq(Node left, Node right) {
    return new EqualityNode(left, right, false, false);
  }

  private static Node not(Node node) {
    return new NotNode(node);
  }

  private static Node oneOf(Node value, Node... options) {
    return new MembershipNode(value, Arrays.asList(options));
  }

  private Select rows() {
    return select(table("users", users), id);
  }

  private String where(Node condition) {
    String text = dialect.statements().render(Lowering.lower(rows().and(condition))).text();
    return text.substring("select u.id from users u".length()).replaceFirst("^ where ", "");
  }

  private String value(Node node) {
    Select select = Lowering.lower(select(table("users", users), node));
    String text = dialect.statements().render(select).text();
    return text.substring("select ".length(), text.length() - " from users u".length());
  }

  @Test
  void aFilterComparesPlainly() {
    assertThat(where(eq(id, bind(1)))).isEqualTo("u.id = ?");
    assertThat(where(eq(nick, bind(1)))).isEqualTo("u.nick = ?");
    assertThat(where(eq(bind(1), nick))).isEqualTo("? = u.nick");
    assertThat(where(eq(id, nick))).isEqualTo("u.id = u.nick");
    assertThat(where(and(eq(nick, bind(1)), or(eq(city, bind(2)), eq(id, bind(3))))))
        .isEqualTo("u.nick = ? and (u.city = ? or u.id = ?)");
  }

  @Test
  void nullsOnBothSidesAreEqual() {
    assertThat(where(eq(nick, city))).isEqualTo("u.nick is not distinct from u.city");
    assertThat(where(eq(nick, NULL))).isEqualTo("u.nick is null");
    assertThat(where(eq(NULL, nick))).isEqualTo("u.nick is null");
    assertThat(where(eq(nick, literal((Integer) null)))).isEqualTo("u.nick is null");
    assertThat(where(eq(NULL, NULL))).isEmpty();
    assertThat(where(eq(id, NULL))).isEqualTo("1 = 0");
  }

  @Test
  void whatJavaDereferencedIsNotNull() {
    assertThat(where(new EqualityNode(nick, city, true, false))).isEqualTo("u.nick = u.city");
    assertThat(value(new EqualityNode(nick, bind(1), true, false))).isEqualTo("u.nick = ?");
    assertThat(value(new EqualityNode(nick, city, true, false)))
        .isEqualTo("u.nick is not distinct from u.city");
    assertThat(where(not(new EqualityNode(nick, bind(1), true, false)))).isEqualTo("u.nick <> ?");
    assertThat(where(new EqualityNode(nick, NULL, true, false))).isEqualTo("1 = 0");
  }

  @Test
  void negationsMindNulls() {
    assertThat(where(not(eq(id, bind(1))))).isEqualTo("u.id <> ?");
    assertThat(where(not(eq(nick, bind(1))))).isEqualTo("u.nick is distinct from ?");
    assertThat(where(not(eq(nick, city)))).isEqualTo("u.nick is distinct from u.city");
    assertThat(where(not(eq(nick, NULL)))).isEqualTo("u.nick is not null");
    assertThat(where(not(eq(id, NULL)))).isEmpty();
  }

  @Test
  void negationsOfNegationsAreFilters() {
    assertThat(where(not(not(eq(nick, bind(1)))))).isEqualTo("u.nick = ?");
    assertThat(where(not(not(not(eq(nick, bind(1))))))).isEqualTo("u.nick is distinct from ?");
    assertThat(where(not(and(not(eq(nick, bind(1))), not(eq(city, bind(2)))))))
        .isEqualTo("u.nick = ? or u.city = ?");
  }

  @Test
  void negationsGoInsideWhereThatIsSimpler() {
    assertThat(where(not(and(eq(id, bind(1)), eq(nick, NULL)))))
        .isEqualTo("u.id <> ? or u.nick is not null");
    assertThat(where(not(or(eq(id, bind(1)), compare(Comparison.LESS, age, bind(5))))))
        .isEqualTo("u.id <> ? and u.age >= ?");
    assertThat(where(not(and(eq(id, bind(1)), active)))).isEqualTo("u.id <> ? or not u.active");
    Node other = new ExistsNode(rows());
    assertThat(where(not(and(eq(id, bind(1)), active, other))))
        .isEqualTo("not (u.id = ? and u.active and exists (select u.id from users u))");
    assertThat(where(not(and(eq(id, bind(1)), or(eq(id, bind(2)), eq(id, bind(3)))))))
        .isEqualTo("not (u.id = ? and (u.id = ? or u.id = ?))");
  }

  @Test
  void valuesAreTrueOrFalse() {
    assertThat(value(eq(id, bind(1)))).isEqualTo("u.id = ?");
    assertThat(value(eq(nick, bind(1)))).isEqualTo("u.nick is not distinct from ?");
    assertThat(value(not(eq(nick, bind(1))))).isEqualTo("u.nick is distinct from ?");
    assertThat(value(eq(nick, NULL))).isEqualTo("u.nick is null");
    assertThat(value(eq(id, NULL))).isEqualTo("false");
    assertThat(value(equal(eq(nick, bind(1)), active)))
        .isEqualTo("(u.nick is not distinct from ?) = u.active");
  }

  @Test
  void membershipIsAList() {
    assertThat(where(oneOf(id, bind(1), bind(2)))).isEqualTo("u.id in (?, ?)");
    assertThat(where(oneOf(nick, bind(1), bind(2)))).isEqualTo("u.nick in (?, ?)");
    assertThat(where(oneOf(nick, bind(1)))).isEqualTo("u.nick = ?");
    assertThat(where(not(oneOf(id, bind(1), bind(2))))).isEqualTo("u.id not in (?, ?)");
    assertThat(where(not(oneOf(nick, bind(1), bind(2)))))
        .isEqualTo("u.nick not in (?, ?) or u.nick is null");
    assertThat(where(not(oneOf(nick, bind(1))))).isEqualTo("u.nick is distinct from ?");
    assertThat(value(oneOf(nick, bind(1), bind(2))))
        .isEqualTo("u.nick in (?, ?) and u.nick is not null");
  }

  @Test
  void aListMayHoldNull() {
    assertThat(where(oneOf(nick, bind(1), NULL, bind(2))))
        .isEqualTo("u.nick in (?, ?) or u.nick is null");
    assertThat(where(not(oneOf(nick, bind(1), NULL, bind(2)))))
        .isEqualTo("u.nick not in (?, ?) and u.nick is not null");
    assertThat(where(oneOf(nick, NULL))).isEqualTo("u.nick is null");
    assertThat(where(oneOf(id, bind(1), NULL))).isEqualTo("u.id = ?");
    assertThat(where(oneOf(id, NULL))).isEqualTo("1 = 0");
    assertThat(where(oneOf(NULL, bind(1), NULL))).isEmpty();
    assertThat(where(oneOf(NULL, bind(1)))).isEqualTo("1 = 0");
    assertThat(where(oneOf(NULL, nick, id))).isEqualTo("u.nick is null");
  }

  @Test
  void aListMayHoldColumns() {
    assertThat(where(oneOf(id, nick, bind(1)))).isEqualTo("u.id in (u.nick, ?)");
    assertThat(where(not(oneOf(id, nick, bind(1)))))
        .isEqualTo("u.id <> ? and u.id is distinct from u.nick");
    assertThat(where(oneOf(nick, city, bind(1))))
        .isEqualTo("u.nick = ? or u.nick is not distinct from u.city");
  }

  @Test
  void nothingIsInAnEmptyList() {
    assertThat(where(oneOf(nick))).isEqualTo("1 = 0");
    assertThat(where(not(oneOf(nick)))).isEmpty();
    assertThat(value(oneOf(nick))).isEqualTo("false");
    assertThat(where(or(oneOf(nick), eq(id, bind(1))))).isEqualTo("u.id = ?");
  }

  @Test
  void whatIsSearchedForIsWrittenOnceUnlessItIsSimple() {
    Node scalar = new SubqueryNode(rows());
    assertThat(where(not(oneOf(scalar, bind(1), bind(2)))))
        .isEqualTo("not coalesce((select u.id from users u) in (?, ?), false)");
  }

  @Test
  void whatIsKnownIsLeftOut() {
    Node one = eq(id, bind(1));
    assertThat(where(and(TRUE, one))).isEqualTo("u.id = ?");
    assertThat(where(and(FALSE, one))).isEqualTo("1 = 0");
    assertThat(where(or(TRUE, one))).isEmpty();
    assertThat(where(or(bind(true, StandardTypes.BOOLEAN), one))).isEmpty();
    assertThat(where(or(bind(false, StandardTypes.BOOLEAN), one))).isEqualTo("u.id = ?");
    assertThat(where(and(not(FALSE), one))).isEqualTo("u.id = ?");
    assertThat(where(and(eq(active, TRUE), one))).isEqualTo("u.active and u.id = ?");
    assertThat(where(eq(active, FALSE))).isEqualTo("not u.active");
  }

  @Test
  void choicesThatAreKnownAreMade() {
    Node one = eq(id, bind(1));
    assertThat(value(choice(TRUE, id, nick))).isEqualTo("u.id");
    assertThat(value(choice(FALSE, id, nick))).isEqualTo("u.nick");
    assertThat(value(choice(one, id, nick)))
        .isEqualTo("case when u.id = ? then u.id else u.nick end");
  }

  private static CaseNode choice(Node test, Node then, Node otherwise) {
    return new CaseNode(List.of(new CaseNode.Branch(test, then)), otherwise, StandardTypes.INTEGER);
  }

  @Test
  void conditionsOfChoicesAreFilters() {
    assertThat(value(choice(eq(nick, bind(1)), id, nick)))
        .isEqualTo("case when u.nick = ? then u.id else u.nick end");
    assertThat(where(not(choice(eq(nick, bind(1)), eq(nick, bind(2)), eq(nick, bind(3))))))
        .isEqualTo(
            "not case when u.nick = ? then u.nick is not distinct from ?"
                + " else u.nick is not distinct from ? end");
  }

  @Test
  void nullsAreSpelledOnlyWhereTheyMayBe() {
    Node spelled = new LiteralNode("null", StandardTypes.TEXT);
    assertThat(value(call(Operators.COALESCE, nick, spelled)))
        .isEqualTo("coalesce(u.nick, 'null')");
    assertThat(value(call(Operators.COALESCE, id, spelled))).isEqualTo("u.id");
    Node upper = call(Operators.UPPER, call(Operators.COALESCE, id, spelled));
    assertThat(value(call(Operators.COALESCE, upper, spelled))).isEqualTo("upper(u.id)");
  }

  @Test
  void aCountIsNeverNull() {
    Node count =
        new SubqueryNode(
            select(
                table("users", users),
                new AggregateNode(Operators.COUNT, false, List.of(), StandardTypes.BIGINT)));
    assertThat(where(not(eq(count, bind(0))))).isEqualTo("(select count(*) from users u) <> ?");
  }

  @Test
  void whatIsGroupedByIsWrittenAlikeInHaving() {
    Node key = eq(nick, bind(1));
    Select grouped =
        new Select(
            false,
            rows().items(),
            rows().from(),
            List.of(),
            null,
            List.of(key),
            key,
            List.of(new OrderItem(key, false, OrderItem.Nulls.DEFAULT)),
            null,
            null,
            null);
    assertThat(dialect.statements().render(Lowering.lower(grouped)).text())
        .isEqualTo(
            "select u.id from users u group by u.nick is not distinct from ?"
                + " having u.nick is not distinct from ?"
                + " order by u.nick is not distinct from ?");
  }

  @Test
  void subqueriesAreLoweredToo() {
    Origin inner = Origin.ofTable();
    Node other = new ColumnNode(inner, "nick", StandardTypes.INTEGER, true);
    Select orders = select(table("orders", inner), other).and(eq(other, bind(1)));
    assertThat(where(new ExistsNode(orders)))
        .isEqualTo("exists (select o.nick from orders o where o.nick = ?)");
    assertThat(where(not(new ExistsNode(orders))))
        .isEqualTo("not exists (select o.nick from orders o where o.nick = ?)");
  }

  @Test
  void constraintsAreBrokenByWhatJavaCallsFalse() {
    assertThat(dialect.statements().renderExpression(Lowering.constraint(eq(nick, literal(1)))))
        .isEqualTo("nick is not distinct from 1");
    assertThat(dialect.statements().renderExpression(Lowering.filter(eq(nick, literal(1)))))
        .isEqualTo("nick = 1");
  }

  @Test
  void whatIsNotFromJavaStaysAsItIs() {
    Node condition =
        or(
            not(not(equal(nick, bind(1)))),
            not(and(equal(nick, NULL), compare(Comparison.LESS, id, bind(5)))),
            not(new InNode(nick, List.of(bind(1), bind(2)))),
            new NullTestNode(not(equal(id, bind(1))), true));
    Select select = rows().and(condition);

    assertThat(Lowering.lower(select)).isSameAs(select);
  }

  @Test
  void depthNeedsNoStack() {
    Node deep = eq(nick, bind(1));
    for (int i = 0; i < 20_000; i++) {
      deep = i % 2 == 0 ? not(deep) : and(eq(id, literal(i)), or(deep, eq(city, literal(i))));
    }
    Select lowered = Lowering.lower(rows().and(deep));

    String text = dialect.statements().render(lowered).text();
    assertThat(text.contains("u.nick <> ?")).isTrue();
    assertThat(text.contains("u.id = 19999")).isTrue();
  }
}
