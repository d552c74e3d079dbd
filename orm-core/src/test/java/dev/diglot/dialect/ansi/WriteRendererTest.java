package dev.diglot.dialect.ansi;

import static dev.diglot.testing.SqlAssert.assertSql;
import static dev.diglot.testing.Trees.and;
import static dev.diglot.testing.Trees.bind;
import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.equal;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.items;
import static dev.diglot.testing.Trees.literal;
import static dev.diglot.testing.Trees.select;
import static dev.diglot.testing.Trees.table;
import static dev.diglot.testing.Trees.text;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.error.QueryException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.DefaultNode;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.ExistsNode;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Merge;
import dev.diglot.sql.tree.MergeBranch;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.SubqueryNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteRendererTest {
  private final AnsiDialect ansi = new AnsiDialect();
  private final AnsiDialect clause =
      new AnsiDialect(
          new AnsiDialect.Parts("Clause")
              .grammar(
                  Grammar.of(
                      new ExpressionRenderer(OperatorRegistry.standard()),
                      Bounds.LIMIT_OFFSET,
                      Returning.CLAUSE)));
  private final Origin users = Origin.ofTable();
  private final Origin orders = Origin.ofTable();
  private final Node id = integer(users, "id");
  private final Node name = text(users, "name");
  private final TableName usersTable = TableName.of("users");

  @Test
  void insertsRows() {
    Insert insert =
        insert(
            List.of("name", "age"),
            List.of(List.of(bind("x"), bind(1)), List.of(bind("y"), new DefaultNode())),
            List.of());
    assertSql(insert, ansi)
        .is("insert into users (name, age) values (?, ?), (?, default)", "x", 1, "y");
  }

  @Test
  void insertsARowOfDefaults() {
    assertSql(insert(List.of(), List.of(), List.of()), ansi).is("insert into users default values");
    assertSql(insert(List.of(), List.of(List.of()), List.of()), ansi)
        .is("insert into users default values");
    refused(insert(List.of(), List.of(List.of(), List.of()), List.of()), "exactly one row");
    refused(insert(List.of(), List.of(List.of(bind(1))), List.of()), "exactly one row");
  }

  @Test
  void refusesRowsThatDoNotFitTheColumns() {
    refused(
        insert(List.of("name"), List.of(List.of(bind("x"), bind(1))), List.of()),
        "a row of 2 values for 1 columns");
    refused(insert(List.of("name"), List.of(), List.of()), "has no rows");
  }

  @Test
  void insertGivesBackColumns() {
    Insert insert = insert(List.of("name"), List.of(List.of(bind("x"))), items(id, name));
    assertSql(insert, ansi)
        .is("select id, name from final table (insert into users (name) values (?))", "x");
    assertSql(insert, clause).is("insert into users (name) values (?) returning id, name", "x");
  }

  @Test
  void bindsOfWhatIsGivenBackStandWhereItStands() {
    List<SelectItem> computed = items(call(Operators.CONCAT, name, bind("!")));
    Insert insert = insert(List.of("name"), List.of(List.of(bind("x"))), computed);
    assertSql(insert, ansi)
        .is("select name || ? from final table (insert into users (name) values (?))", "!", "x");
    assertSql(insert, clause)
        .is("insert into users (name) values (?) returning name || ?", "x", "!");
  }

  @Test
  void updatesNameNoColumnsOfOtherTables() {
    Update update =
        new Update(
            table("users", users),
            List.of(
                new Assignment("name", call(Operators.TRIM, name)),
                new Assignment("age", new DefaultNode())),
            equal(id, bind(7)),
            List.of());
    assertSql(update, ansi).is("update users set name = trim(name), age = default where id = ?", 7);
    assertSql(
            new Update(update.target(), update.assignments().subList(0, 1), null, items(name)),
            ansi)
        .is("select name from final table (update users set name = trim(name))");
    refused(new Update(update.target(), List.of(), null, List.of()), "sets nothing");
  }

  @Test
  void updatesThatReadOtherTablesQualifyTheirColumns() {
    Select sum =
        select(table("orders", orders), integer(orders, "total"))
            .and(equal(integer(orders, "user_id"), id));
    Update update =
        new Update(
            table("users", users),
            List.of(new Assignment("total", new SubqueryNode(sum))),
            new ExistsNode(sum),
            items(id));
    String subquery = "select o.total from orders o where o.user_id = users.id";
    String body = "update users set total = (" + subquery + ") where exists (" + subquery + ")";
    assertSql(update, ansi).is("select users.id from final table (" + body + ") users");
    assertSql(update, clause).is(body + " returning users.id");
  }

  @Test
  void otherSourcesStandAfterTheAssignments() {
    Node match = equal(integer(orders, "user_id"), id);
    List<Assignment> assignments = List.of(new Assignment("total", integer(orders, "total")));
    Update update =
        new Update(
            table("users", users), assignments, match, items(id), List.of(table("orders", orders)));
    assertSql(update, clause)
        .is(
            "update users set total = o.total from orders o where o.user_id = users.id"
                + " returning users.id");
    missing(Capability.UPDATE_FROM, update);
    Delete delete =
        new Delete(table("users", users), match, List.of(), List.of(table("orders", orders)));
    assertSql(delete, clause).is("delete from users using orders o where o.user_id = users.id");
    missing(Capability.DELETE_USING, delete);
  }

  @Test
  void anInnerAliasNeverHidesTheTarget() {
    Origin inner = Origin.ofTable();
    Select select =
        select(table("things", inner), integer(inner, "id"))
            .and(equal(integer(inner, "id"), integer(users, "id")));
    assertSql(new Delete(table("t", users), new ExistsNode(select), List.of()), ansi)
        .is("delete from t where exists (select t2.id from things t2 where t2.id = t.id)");
  }

  @Test
  void deletesGiveBackWhatWasThere() {
    Delete delete =
        new Delete(
            table("user", users), and(equal(id, bind(1)), equal(name, bind("x"))), items(id));
    assertSql(delete, ansi)
        .is("select id from old table (delete from \"user\" where id = ? and name = ?)", 1, "x");
    assertSql(delete, clause)
        .is("delete from \"user\" where id = ? and name = ? returning id", 1, "x");
    assertSql(new Delete(table("users", users), null, List.of()), ansi).is("delete from users");
  }

  @Test
  void upsertsMerge() {
    Upsert upsert =
        upsert(List.of("id"), List.of("name"), items(id, name), List.of(bind(1), bind("x")));
    assertSql(upsert, ansi)
        .is(
            "select id, name from final table (merge into users using (values (cast(? as"
                + " integer), cast(? as varchar(50)))) excluded (id, name) on (users.id ="
                + " excluded.id) when matched then update set name = excluded.name"
                + " when not matched then insert (id, name) values (excluded.id, excluded.name))",
            1,
            "x");
  }

  @Test
  void upsertsThatUpdateNothingOnlyInsert() {
    Upsert upsert =
        upsert(
            List.of("id", "name"),
            List.of(),
            List.of(),
            List.of(literal(1), bind("x")),
            List.of(literal(2), bind("y")));
    assertSql(upsert, ansi)
        .is(
            "merge into users using (values (1, cast(? as varchar(50))), (2, cast(? as"
                + " varchar(50)))) excluded (id, name) on (users.id = excluded.id and users.name"
                + " = excluded.name) when not matched then insert (id, name) values (excluded.id,"
                + " excluded.name)",
            "x",
            "y");
  }

  @Test
  void upsertsSetWhatBothRowsSayWhereAConditionHolds() {
    Origin given = Origin.ofGiven();
    Node both = call(Operators.CONCAT, name, text(given, "name"));
    Upsert upsert =
        new Upsert(
            usersTable,
            users,
            List.of("id", "name"),
            List.of(List.of(bind(1), bind("x"))),
            List.of("id"),
            new ConflictUpdate(
                given,
                List.of(),
                List.of(new Assignment("name", both)),
                equal(text(given, "name"), bind("y"))),
            items(id));
    assertSql(upsert, ansi)
        .is(
            "select users.id from final table (merge into users using (values (cast(? as integer),"
                + " cast(? as varchar(50)))) excluded (id, name) on (users.id = excluded.id)"
                + " when matched and excluded.name = ? then update set name ="
                + " users.name || excluded.name when not matched then insert (id, name)"
                + " values (excluded.id, excluded.name)) users",
            1,
            "x",
            "y");
  }

  @Test
  void upsertsThatContradictThemselvesAreRefused() {
    List<Node> row = List.of(bind(1), bind("x"));
    refused(upsert(List.of(), List.of("name"), List.of(), row), "decides by []");
    refused(upsert(List.of("key"), List.of("name"), List.of(), row), "decides by [key]");
    refused(upsert(List.of("id"), List.of("age"), List.of(), row), "sets [age]");
    refused(
        upsert(List.of("id"), List.of("name"), List.of(), List.of(bind(1), new DefaultNode())),
        "gives a default");
  }

  @Test
  void whatTheDatabaseLacksIsRefusedBeforeTheStatement() {
    Insert two =
        insert(List.of("name"), List.of(List.of(bind("x")), List.of(bind("y"))), List.of());
    missing(Capability.MULTI_ROW_VALUES, two);
    missing(
        Capability.DEFAULT_IN_VALUES,
        insert(List.of("name"), List.of(List.of(new DefaultNode())), List.of()));
    missing(
        Capability.RETURNING_ON_INSERT,
        insert(List.of("name"), List.of(List.of(bind("x"))), items(id)));
    missing(Capability.RETURNING_ON_DELETE, new Delete(table("users", users), null, items(id)));
    missing(
        Capability.RETURNING_ON_UPDATE,
        new Update(
            table("users", users), List.of(new Assignment("name", bind("x"))), null, items(id)));
    Upsert upsert = upsert(List.of("id"), List.of(), items(id), List.of(bind(1), bind("x")));
    missing(Capability.UPSERT, upsert);
    missing(Capability.RETURNING_ON_UPSERT, upsert);
    missing(
        Capability.SKIP_CONFLICTS,
        upsert(List.of(), List.of(), List.of(), List.of(bind(1), bind("x"))));
  }

  @Test
  void mergesSayWhatToDoWithEachKindOfRow() {
    assertSql(merge(items(name)), ansi)
        .is(
            "select users.name from final table (merge into users using news n on users.id = n.id"
                + " when matched and n.name = ? then delete when matched then update set name ="
                + " n.name when not matched then insert (id, name) values (n.id, n.name)) users",
            "x");
    assertSql(merge(items(name)), clause)
        .is(
            "merge into users using news n on users.id = n.id when matched and n.name = ? then"
                + " delete when matched then update set name = n.name when not matched then insert"
                + " (id, name) values (n.id, n.name) returning users.name",
            "x");
    missing(Capability.MERGE, merge(List.of()));
    missing(Capability.RETURNING_ON_MERGE, merge(items(name)));
    refused(
        new Merge(
            table("users", users), table("news", orders), equal(id, id), List.of(), List.of()),
        "does nothing");
  }

  private Merge merge(List<SelectItem> returning) {
    Node newId = integer(orders, "id");
    Node newName = text(orders, "name");
    return new Merge(
        table("users", users),
        table("news", orders),
        equal(id, newId),
        List.of(
            new MergeBranch(
                MergeBranch.When.MATCHED,
                equal(newName, bind("x")),
                MergeBranch.Action.DELETE,
                List.of()),
            new MergeBranch(
                MergeBranch.When.MATCHED,
                null,
                MergeBranch.Action.UPDATE,
                List.of(new Assignment("name", newName))),
            new MergeBranch(
                MergeBranch.When.NOT_MATCHED,
                null,
                MergeBranch.Action.INSERT,
                List.of(new Assignment("id", newId), new Assignment("name", newName)))),
        returning);
  }

  private void missing(Capability capability, Statement statement) {
    AnsiDialect poor =
        new AnsiDialect(
            new AnsiDialect.Parts("Poor")
                .capabilities(Capabilities.all("Poor").without(capability)));
    assertThatThrownBy(() -> poor.statements().render(statement))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining(capability.description());
  }

  private void refused(Statement statement, String fact) {
    assertThatThrownBy(() -> ansi.statements().render(statement))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(fact);
  }

  private Insert insert(List<String> columns, List<List<Node>> rows, List<SelectItem> returning) {
    return new Insert(usersTable, users, columns, rows, returning);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private Upsert upsert(
      List<String> key, List<String> updates, List<SelectItem> returning, List<Node>... rows) {
    return new Upsert(
        usersTable, users, List.of("id", "name"), List.of(rows), key, updates, returning);
  }
}
