package dev.diglot.testkit.schema;

import static dev.diglot.testkit.schema.KitTables.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Identifiers;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.StatementRunner;
import dev.diglot.reflection.CatalogReader;
import dev.diglot.reflection.SchemaComparison;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.StandardTypes;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that SQL would take for something else work as tables, columns and indexes. */
public abstract class Names extends ComplianceArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Names(TestDatabase target) {
    super(target);
  }

  private static Schema schema(String name) {
    return Schema.of(
        List.of(
            Table.named(name)
                .column(column("id", StandardTypes.INTEGER).notNull().build())
                .column(column(name, StandardTypes.varchar(20)).build())
                .primaryKey("id")
                .index(name)
                .build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select", "from", "where", "table", "user", "order", "group", "column", "primary", "index",
        "value", "values", "key", "default", "limit", "offset", "left", "check", "end", "case",
        "date", "time", "timestamp", "year", "current_user", "all", "any", "row", "rows",
            "returning"
      })
  void reservedWordsAreNames(String word) throws SQLException {
    usable(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KitUpper",
        "KIT_UPPER",
        "kitCamel",
        "kit space",
        "kit.dot",
        "kit-dash",
        "kit'quote",
        "kit\"double",
        "kit`tick",
        "kit;semi --x",
        "kit$dollar",
        "1kit",
        "kit%_",
        "kit_äöü",
        "kit_中日",
        "Kit?mark",
        "kit:colon"
      })
  void namesKeepTheirCaseAndTheirSigns(String name) throws SQLException {
    usable(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60})
  void longNamesAreKeptWhole(int length) throws SQLException {
    usable("kit_" + "n".repeat(Math.min(length, dialect().limits().identifierLength()) - 4));
  }

  private void usable(String name) throws SQLException {
    Schema schema = schema(name);
    create(schema);
    StatementRunner statements = transaction().statements();
    write(statements, name);
    assertThat(read(statements, name)).isEqualTo("changed");
    statements.execute("delete from " + names().quote(TableName.of(name)));
    if (name.equals(names().mappedName(names().catalogName(name)))) {
      assertThat(SchemaComparison.compare(schema, live(name), dialect())).isEmpty();
    }
  }

  private Identifiers names() {
    return dialect().identifiers();
  }

  private Schema live(String name) throws SQLException {
    return jdbc(
        connection ->
            Schema.of(
                new CatalogReader(connection, dialect())
                    .table(TableName.of(name)).stream().toList()));
  }

  private RenderedSql rendered(Statement statement) {
    return dialect().statements().render(statement);
  }

  private void write(StatementRunner statements, String name) {
    TableName table = TableName.of(name);
    statements.update(
        rendered(
            new Insert(
                table, Origin.ofTable(), List.of("id", name), List.of(row("written")), List.of())));
    statements.update(
        rendered(
            new Update(
                new TableSource(table, Origin.ofTable()),
                List.of(new Assignment(name, new BindNode("changed", StandardTypes.varchar(20)))),
                null,
                List.of())));
  }

  private static List<Node> row(String text) {
    return List.of(
        new BindNode(1, StandardTypes.INTEGER), new BindNode(text, StandardTypes.varchar(20)));
  }

  private String read(StatementRunner statements, String name) {
    Origin origin = Origin.ofTable();
    Node column = new ColumnNode(origin, name, StandardTypes.varchar(20), true);
    Select select =
        Select.from(new TableSource(TableName.of(name), origin), List.of(SelectItem.of(column)));
    return statements.query(
        rendered(select),
        rows -> {
          rows.next();
          return String.valueOf(rows.getString(1));
        });
  }
}
