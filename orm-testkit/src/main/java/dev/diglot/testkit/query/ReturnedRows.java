package dev.diglot.testkit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capability;
import dev.diglot.engine.StatementRunner;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.Column;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Assignment;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Delete;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.sql.tree.Update;
import dev.diglot.sql.tree.Upsert;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that write give back columns and expressions of the rows that they wrote. */
public abstract class ReturnedRows extends ComplianceArea {
  private static final TableName NAME = TableName.of("kit_returned");
  private static final DataType<String> TEXT = StandardTypes.varchar(20);
  private static final int ROWS = 50;

  private final Origin origin = Origin.ofTable();
  private StatementRunner statements;

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  @SuppressWarnings("NullAway.Init") // begun before each test
  protected ReturnedRows(TestDatabase target) {
    super(target);
  }

  @BeforeEach
  final void createTable() {
    create(
        Schema.of(
            List.of(
                Table.named(NAME)
                    .column(Column.named("id", StandardTypes.INTEGER).notNull().build())
                    .column(Column.named("name", TEXT).build())
                    .column(
                        Column.named("state", TEXT)
                            .defaultValue(new RawNode("'new'", null))
                            .build())
                    .primaryKey("id")
                    .build())));
    statements = transaction().statements();
  }

  private List<SelectItem> items() {
    Node shout = new OperationNode(Operators.UPPER, List.of(text("name")), TEXT);
    return List.of(
        SelectItem.of(new ColumnNode(origin, "id", StandardTypes.INTEGER, false)),
        SelectItem.of(shout),
        SelectItem.of(text("state")));
  }

  private Node text(String column) {
    return new ColumnNode(origin, column, TEXT, true);
  }

  private static List<Node> row(int id, String name) {
    return List.of(new BindNode(id, StandardTypes.INTEGER), new BindNode(name, TEXT));
  }

  private Insert insert(List<List<Node>> rows, List<SelectItem> returning) {
    return new Insert(NAME, origin, List.of("id", "name"), rows, returning);
  }

  private Update update() {
    return new Update(
        new TableSource(NAME, origin),
        List.of(new Assignment("name", new BindNode("x", TEXT))),
        first(),
        items());
  }

  private Delete delete() {
    return new Delete(new TableSource(NAME, origin), first(), items());
  }

  private Node first() {
    Node id = new ColumnNode(origin, "id", StandardTypes.INTEGER, false);
    return new ComparisonNode(Comparison.LESS, id, new BindNode(2, StandardTypes.INTEGER));
  }

  private void given(List<List<Node>> rows) {
    for (List<Node> row : rows) {
      statements.update(dialect().statements().render(insert(List.of(row), List.of())));
    }
  }

  private List<String> returned(Statement statement) {
    return statements.returning(
        dialect().statements().render(statement),
        rows -> {
          List<String> lines = new ArrayList<>();
          while (rows.next()) {
            lines.add(line(rows.getInt(1), rows.getString(2), rows.getString(3)));
          }
          return lines;
        });
  }

  private static String line(int id, @Nullable String name, @Nullable String state) {
    return id + " " + name + " " + state;
  }

  @Test
  @Requires(Capability.RETURNING_ON_INSERT)
  void insertsGiveBackTheirRows() {
    assertThat(returned(insert(List.of(row(1, "a")), items()))).containsExactly("1 A new");
  }

  @Test
  @Requires({Capability.RETURNING_ON_INSERT, Capability.MULTI_ROW_VALUES})
  void insertsGiveBackManyRowsInTheirOrder() {
    List<Integer> ids = IntStream.range(0, ROWS).map(i -> i * 37 % ROWS).boxed().toList();
    List<List<Node>> rows = ids.stream().map(id -> row(id, "n" + id)).toList();
    assertThat(returned(insert(rows, items())))
        .isEqualTo(ids.stream().map(id -> line(id, "N" + id, "new")).toList());
  }

  @Test
  @Requires(Capability.RETURNING_ON_UPDATE)
  void updatesGiveBackTheNewRows() {
    given(List.of(row(1, "a"), row(2, "b")));
    assertThat(returned(update())).containsExactly("1 X new");
  }

  @Test
  @Requires(Capability.RETURNING_ON_DELETE)
  void deletesGiveBackTheOldRows() {
    given(List.of(row(1, "a"), row(2, "b")));
    assertThat(returned(delete())).containsExactly("1 A new");
  }

  @Test
  @Requires({Capability.UPSERT, Capability.RETURNING_ON_UPSERT})
  void upsertsGiveBackWhatTheyWrote() {
    given(List.of(row(1, "a")));
    Upsert upsert =
        new Upsert(
            NAME,
            origin,
            List.of("id", "name"),
            List.of(row(1, "x"), row(2, "b")),
            List.of("id"),
            List.of("name"),
            items());
    assertThat(returned(upsert)).containsExactlyInAnyOrder("1 X new", "2 B new");
  }

  @Test
  void whatTheDialectDoesNotGiveBackIsRefusedInWords() {
    if (!has(Capability.RETURNING_ON_INSERT)) {
      assertRefused(insert(List.of(row(1, "a")), items()));
    }
    if (!has(Capability.RETURNING_ON_UPDATE)) {
      assertRefused(update());
    }
    if (!has(Capability.RETURNING_ON_DELETE)) {
      assertRefused(delete());
    }
  }

  private void assertRefused(Statement statement) {
    assertThatThrownBy(() -> dialect().statements().render(statement))
        .isInstanceOf(UnsupportedFeatureException.class)
        .hasMessageContaining(dialect().name());
  }
}
