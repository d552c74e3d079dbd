package dev.diglot.reflection;

import static dev.diglot.reflection.Shop.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SchemaException;
import dev.diglot.schema.Column;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SchemaCreationTest {

  @AutoClose private final CatalogFixture h2 = new CatalogFixture();

  private static Table.Builder item() {
    return Table.named("item")
        .column(column("id", StandardTypes.INTEGER).notNull().build())
        .primaryKey("id")
        .extendExisting(true);
  }

  @Test
  void everythingIsCreatedOnceAndDropped() throws SQLException {
    h2.createAll(Shop.schema());
    assertThat(h2.reader().tableNames(null))
        .containsExactlyInAnyOrder(TableName.of("payment"), Shop.USER);
    assertThat(h2.reader().exists(Shop.ORDER)).isTrue();

    h2.log.clear();
    h2.createAll(Shop.schema());
    assertThat(h2.log.statements()).noneMatch(sql -> sql.startsWith("create table"));

    h2.dropAll(Shop.schema());
    assertThat(h2.reader().tableNames(null)).isEmpty();
    assertThat(h2.reader().schema("shop").sequences()).isEmpty();
    h2.dropAll(Shop.schema());
  }

  @Test
  void onlyMissingTablesAreCreatedAndRowsAreKept() throws SQLException {
    h2.createAll(Shop.user().build());
    h2.execute("insert into \"user\" (username, active) values ('ann', true)");

    h2.createAll(Shop.schema());

    assertThat(h2.reader().exists(TableName.of("payment"))).isTrue();
    assertThat(h2.strings("select username from \"user\"")).containsExactly("ann");
  }

  @Test
  void tablesOfACycleAreCreatedAndDropped() throws SQLException {
    Table egg =
        Table.named("egg")
            .column(column("id", StandardTypes.INTEGER).notNull().build())
            .column(column("hen_id", StandardTypes.INTEGER).build())
            .primaryKey("id")
            .foreignKey("hen_id", TableName.of("hen"), "id")
            .build();
    Table hen =
        Table.named("hen")
            .column(column("id", StandardTypes.INTEGER).notNull().build())
            .column(column("egg_id", StandardTypes.INTEGER).build())
            .primaryKey("id")
            .foreignKey("egg_id", TableName.of("egg"), "id")
            .build();
    Schema schema = Schema.of(List.of(egg, hen));

    h2.createAll(schema);
    assertThat(h2.read("egg").orElseThrow().foreignKeys())
        .singleElement()
        .extracting(ForeignKey::target)
        .isEqualTo(hen.name());

    h2.dropAll(schema);
    assertThat(h2.reader().tableNames(null)).isEmpty();
  }

  @Test
  void aTableIsNotExtendedUnlessItsMappingSaysSo() throws SQLException {
    h2.createAll(item().build());
    h2.createAll(
        item().column(column("name", StandardTypes.TEXT).build()).extendExisting(false).build());

    assertThat(h2.read("item").orElseThrow().column("name")).isEmpty();
  }

  @Test
  void missingColumnsAreAddedInOneStatementWithKeysAndIndexesAndRowsKept() throws SQLException {
    h2.createAll(item().build());
    h2.execute("insert into item values (1), (2)");
    h2.log.clear();

    Table extended =
        item()
            .column(column("name", StandardTypes.varchar(20)).build())
            .column(
                column("state", StandardTypes.varchar(10))
                    .notNull()
                    .defaultValue(new RawNode("'new'", null))
                    .build())
            .column(column("parent_id", StandardTypes.INTEGER).build())
            .unique("name")
            .check(new RawNode("state <> ''", null))
            .foreignKey("parent_id", TableName.of("item"), "id")
            .index("state")
            .build();
    h2.createAll(extended);

    assertThat(h2.log.statements())
        .filteredOn(sql -> sql.startsWith("alter table item add column"))
        .hasSize(1);
    assertThat(h2.strings("select state from item")).containsExactly("new", "new");
    Table live = h2.read("item").orElseThrow();
    assertThat(live.columns())
        .extracting(Column::name)
        .containsExactly("id", "name", "state", "parent_id");
    assertThat(
            SchemaComparison.compare(
                Schema.of(List.of(extended)), Schema.of(List.of(live)), h2.dialect))
        .isEmpty();

    h2.log.clear();
    h2.createAll(extended);
    assertThat(h2.log.statements()).isEmpty();
  }

  @Test
  void aColumnThatRefusesNullNeedsADefaultWhenThereAreRowsAndNothingIsHalfDone()
      throws SQLException {
    h2.createAll(item().build());
    h2.execute("insert into item values (1)");
    Table other = Table.named("other").column(column("id", StandardTypes.INTEGER).build()).build();
    Table extended =
        item()
            .column(column("fine", StandardTypes.TEXT).build())
            .column(column("needy", StandardTypes.INTEGER).notNull().build())
            .column(column("greedy", StandardTypes.INTEGER).notNull().build())
            .build();

    assertThatThrownBy(() -> h2.createAll(other, extended))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("DG-602")
        .hasMessageContaining("'item.needy'")
        .hasMessageContaining("'item.greedy'")
        .hasMessageContaining("serverDefault");

    assertThat(h2.read("item").orElseThrow().columns()).hasSize(1);
    assertThat(h2.read("other")).isEmpty();
  }

  @Test
  void aColumnThatRefusesNullIsAddedToAnEmptyTable() throws SQLException {
    h2.createAll(item().build());
    h2.createAll(item().column(column("n", StandardTypes.INTEGER).notNull().build()).build());

    assertThat(h2.read("item").orElseThrow().column("n")).isPresent();
  }

  @Test
  void aUniqueColumnWithADefaultCannotBeAddedToSeveralRows() throws SQLException {
    h2.createAll(item().build());
    h2.execute("insert into item values (1), (2)");
    Column code =
        column("code", StandardTypes.INTEGER).defaultValue(new RawNode("0", null)).build();

    assertThatThrownBy(() -> h2.createAll(item().column(code).unique("code").build()))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("'item.code' is unique");
    assertThat(h2.read("item").orElseThrow().columns()).hasSize(1);
  }

  @Test
  void programsThatStartTogetherDoNotCollide() throws Exception {
    ExecutorService programs = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> starts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        starts.add(
            () -> {
              h2.createAll(Shop.schema());
              return true;
            });
      }
      for (Future<Boolean> started : programs.invokeAll(starts)) {
        assertThat(started.get()).isTrue();
      }
    } finally {
      programs.shutdown();
    }
    assertThat(h2.log.statements().stream().filter(sql -> sql.startsWith("create table")))
        .hasSize(3);
  }

  @Test
  void namesWithQuotesAndReservedWordsAreCreatedReadAndDropped() throws SQLException {
    Table evil =
        Table.named("sel\"ect'; drop table x; --")
            .column(column("from", StandardTypes.INTEGER).notNull().build())
            .column(column("Wh\"ere", StandardTypes.varchar(20)).build())
            .column(column("äöü %_\\", StandardTypes.TEXT).build())
            .primaryKey("from")
            .index("Wh\"ere")
            .build();
    Schema schema = Schema.of(List.of(evil));

    h2.createAll(schema);
    Schema live = h2.reader().schema(null);
    assertThat(SchemaComparison.compare(schema, live, h2.dialect)).isEmpty();

    h2.dropAll(schema);
    assertThat(h2.reader().tableNames(null)).isEmpty();
  }

  @Test
  void aTableWhoseNameMatchesAsAPatternIsAnother() throws SQLException {
    h2.execute("create table axb (id integer)");

    assertThat(h2.reader().exists(TableName.of("a_b"))).isFalse();
    h2.execute("create table a_b (id integer, n integer)");
    assertThat(h2.read("a_b").orElseThrow().columns()).hasSize(2);
  }

  @Test
  void theScriptNeedsNoDatabaseAndRunsOnOne() throws SQLException {
    Schema schema = Schema.of(List.of(item().index("id").build(), Shop.user().build()));
    List<String> script = SchemaScript.create(schema, h2.dialect);
    assertThat(script)
        .contains("create table item (id integer not null, constraint pk_item primary key (id))")
        .last()
        .isEqualTo("create index ix_user_active_born on \"user\" (active, born)");
    for (String sql : script) {
      h2.execute(sql);
    }
    assertThat(h2.reader().tableNames(null)).hasSize(2);

    for (String sql : SchemaScript.drop(schema, h2.dialect)) {
      h2.execute(sql);
    }
    assertThat(h2.reader().tableNames(null)).isEmpty();
  }

  @Test
  void namesThatTheDatabaseWouldCutAreListedAndNothingIsCreated() throws SQLException {
    String longColumn = "c".repeat(300);
    String longTable = "t".repeat(300);
    Table table =
        Table.named(longTable).column(column(longColumn, StandardTypes.INTEGER).build()).build();

    assertThatThrownBy(() -> h2.createAll(item().build(), table))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("H2 keeps names of up to 256 bytes")
        .hasMessageContaining("table '" + longTable + "'")
        .hasMessageContaining("'" + longColumn + "'");
    assertThat(h2.reader().tableNames(null)).isEmpty();
  }

  @Test
  void conventionalNamesOfLongTablesFitAndReadBack() throws SQLException {
    Table table =
        Table.named("t".repeat(60))
            .column(column("c".repeat(60), StandardTypes.INTEGER).notNull().build())
            .primaryKey("c".repeat(60))
            .index("c".repeat(60))
            .build();
    h2.createAll(table);

    assertThat(table.indexes().get(0).name()).hasSize(63);
    assertThat(
            SchemaComparison.compare(
                Schema.of(List.of(table)), h2.reader().schema(null), h2.dialect))
        .isEmpty();
  }

  @Test
  void aNameInUpperCaseIsFoundAgainWhereTheDatabaseFoldsToUpperCase() throws SQLException {
    Table.Builder first =
        Table.named("PERSON").column(Column.named("FIRST", StandardTypes.INTEGER).build());
    h2.createAll(first.extendExisting(true).build());
    Table extended = first.column(Column.named("SECOND", StandardTypes.INTEGER).build()).build();
    h2.createAll(extended);
    h2.createAll(extended);
    assertThat(h2.differences(extended)).isEmpty();
  }
}
