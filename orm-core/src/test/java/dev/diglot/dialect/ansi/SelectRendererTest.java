package dev.diglot.dialect.ansi;

import static dev.diglot.testing.SqlAssert.assertSql;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.compare;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LockClause;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.SelectSource;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.StandardTypes;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectRendererTest {
  private final AnsiDialect ansi = new AnsiDialect();
  private final H2Dialect h2 = new H2Dialect();
  private final Origin users = Origin.ofTable();
  private final Node id = integer(users, "id");
  private final Select simple = select(table("users", users), id);

  @Test
  void everyClauseHasItsPlace() {
    Node count = new AggregateNode(Operators.COUNT, false, List.of(), null);
    Select select =
        new Select(
            true,
            List.of(SelectItem.of(text(users, "name")), new SelectItem(count, "how_many")),
            table("users", users),
            List.of(),
            equal(id, bind(1)),
            List.of(text(users, "name"), id),
            compare(Comparison.GREATER, count, literal(3)),
            List.of(
                new OrderItem(text(users, "name"), true, OrderItem.Nulls.LAST),
                new OrderItem(id, false, OrderItem.Nulls.DEFAULT)),
            bind(10),
            bind(20),
            new LockClause(LockClause.Wait.WAIT));
    String body =
        "select distinct u.name, count(*) as how_many from users u where u.id = ?"
            + " group by u.name, u.id having count(*) > 3 order by u.name desc nulls last, u.id";
    assertSql(select, ansi)
        .is(body + " offset ? rows fetch first ? rows only for update", 1, 20, 10);
    assertSql(select, h2).is(body + " limit ? offset ? for update", 1, 10, 20);
  }

  @Test
  void joinsNameEachSource() {
    Origin orders = Origin.ofTable();
    Origin other = Origin.ofTable();
    Select select =
        simple
            .join(
                new Join(
                    Join.Kind.INNER,
                    table("orders", orders),
                    equal(integer(orders, "user_id"), id)))
            .join(
                new Join(
                    Join.Kind.LEFT, table("users", other), equal(integer(other, "boss_id"), id)));
    assertSql(select, ansi)
        .is(
            "select u.id from users u join orders o on o.user_id = u.id"
                + " left join users u2 on u2.boss_id = u.id");
  }

  @Test
  void theUsersAliasIsKeptWhereverItStands() {
    Origin chosen = Origin.of(Object.class, "u");
    Select inner = select(table("orders", chosen), integer(chosen, "id"));
    assertSql(simple.and(new ExistsNode(inner)), ansi)
        .is("select u2.id from users u2 where exists (select u.id from orders u)");
    Origin quoted = Origin.of(Object.class, "The \"Boss\"");
    assertSql(select(table("users", quoted), integer(quoted, "id")), ansi)
        .is("select \"The \"\"Boss\"\"\".id from users \"The \"\"Boss\"\"\"");
  }

  @Test
  void oneAliasForTwoSourcesIsRefused() {
    Origin one = Origin.of(Object.class, "x");
    Origin two = Origin.of(Object.class, "X");
    Select select =
        select(table("users", one), integer(one, "id"))
            .join(new Join(Join.Kind.INNER, table("users", two), equal(id, id)));
    assertThatThrownBy(() -> ansi.statements().render(select))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("The alias 'X' is given to two sources");
  }

  @Test
  void outerSourcesAreNamedBeforeSubqueriesInTheItems() {
    Origin inner = Origin.ofTable();
    Select nested = select(table("updates", inner), integer(inner, "id"));
    assertSql(select(table("users", users), new ExistsNode(nested), id), ansi)
        .is("select exists (select u2.id from updates u2), u.id from users u");
  }

  @Test
  void oneSubqueryWrittenTwiceReadsTheSame() {
    Origin inner = Origin.ofTable();
    Node exists = new ExistsNode(select(table("orders", inner), integer(inner, "id")));
    assertSql(select(table("users", users), exists).and(exists), ansi)
        .is(
            "select exists (select o.id from orders o) from users u"
                + " where exists (select o.id from orders o)");
  }

  @Test
  void namesThatStartWithoutALetterGetT() {
    Origin odd = Origin.ofTable();
    assertSql(select(table("1 \"odd\"", odd), integer(odd, "Ab")), ansi)
        .is("select t.\"Ab\" from \"1 \"\"odd\"\"\" t");
    assertSql(
            select(new TableSource(new TableName("sales", "user"), odd), integer(odd, "order")),
            ansi)
        .is("select u.\"order\" from sales.\"user\" u");
  }

  @Test
  void aSubqueryCanBeASource() {
    Origin derived = Origin.ofTable();
    Select named = Select.from(table("users", users), List.of(new SelectItem(id, "key")));
    assertSql(select(new SelectSource(named, derived), integer(derived, "key")), ansi)
        .is("select q.\"key\" from (select u.id as \"key\" from users u) q");
  }

  @Test
  void functionsGiveRows() {
    Origin series = Origin.ofTable();
    FunctionSource numbered =
        new FunctionSource(
            call(Operator.function("unnest"), bind(1)),
            List.of("value", "position"),
            null,
            true,
            series);
    assertSql(select(numbered, integer(series, "value")), ansi)
        .is(
            "select q.\"value\" from unnest(cast(? as integer)) with ordinality as q"
                + "(\"value\", position)",
            1);
    FunctionSource typed =
        new FunctionSource(
            call(Operator.function("json_to_record"), literal("{}")),
            List.of("a", "b"),
            List.of(StandardTypes.INTEGER, StandardTypes.varchar(9)),
            false,
            Origin.of(Object.class, "r"));
    assertSql(select(typed, literal(1)), ansi)
        .is("select 1 from json_to_record('{}') as r(a integer, b varchar(9))");
    assertThatThrownBy(() -> without(Capability.TABLE_FUNCTIONS).statements().render(select(typed)))
        .isInstanceOf(UnsupportedFeatureException.class);
  }

  @Test
  void aSelectNeedsNoSource() {
    Select select = Select.of(List.of(SelectItem.of(literal(1))));
    assertSql(select, ansi).is("select 1");
    assertSql(simple.withItems(List.of()), ansi).is("select 1 from users u");
  }

  @Test
  void nullsAreOrderedByHandWhereTheDatabaseCannot() {
    AnsiDialect poor = without(Capability.NULLS_ORDERING);
    Select last = simple.orderedBy(List.of(new OrderItem(id, true, OrderItem.Nulls.LAST)));
    assertSql(last, poor)
        .is(
            "select u.id from users u order by case when u.id is null then 1 else 0 end, u.id"
                + " desc");
    Select first = simple.orderedBy(List.of(new OrderItem(id, false, OrderItem.Nulls.FIRST)));
    assertSql(first, poor)
        .is("select u.id from users u order by case when u.id is null then 0 else 1 end, u.id");
    assertSql(first, ansi).is("select u.id from users u order by u.id nulls first");
  }

  @Test
  void locksAreCapabilities() {
    assertSql(locked(LockClause.Wait.NOWAIT), ansi)
        .is("select u.id from users u for update nowait");
    assertSql(locked(LockClause.Wait.SKIP_LOCKED), ansi)
        .is("select u.id from users u for update skip locked");
    refused(Capability.FOR_UPDATE, LockClause.Wait.WAIT);
    refused(Capability.NOWAIT, LockClause.Wait.NOWAIT);
    refused(Capability.SKIP_LOCKED, LockClause.Wait.SKIP_LOCKED);
  }

  private void refused(Capability missing, LockClause.Wait wait) {
    assertThatThrownBy(() -> without(missing).statements().render(locked(wait)))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining(missing.description())
        .hasMessageContaining("Poor");
  }

  @Test
  void anEntityThatIsNotResolvedIsRefused() {
    assertThatThrownBy(() -> ansi.statements().render(select(new EntitySource(users), id)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("not resolved");
  }

  @Test
  void moreBindsThanTheDatabaseTakesAreRefusedBeforeTheStatement() {
    List<Node> many = Collections.nCopies(100_001, bind(1));
    Select select = simple.and(new NotNode(new InNode(id, many)));
    assertThatThrownBy(() -> h2.statements().render(select))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("100001")
        .hasMessageContaining("at most 100000");
  }

  private Select locked(LockClause.Wait wait) {
    return new Select(
        false,
        simple.items(),
        simple.from(),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        new LockClause(wait));
  }

  private static AnsiDialect without(Capability... missing) {
    return new AnsiDialect(
        new AnsiDialect.Parts("Poor").capabilities(Capabilities.all("Poor").without(missing)));
  }
}
