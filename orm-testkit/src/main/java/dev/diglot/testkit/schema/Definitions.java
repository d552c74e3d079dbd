package dev.diglot.testkit.schema;

import static dev.diglot.testkit.schema.KitTables.column;
import static dev.diglot.testkit.schema.KitTables.numbered;
import static dev.diglot.testkit.schema.KitTables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capability;
import dev.diglot.reflection.SchemaScript;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Generation;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.ServerDefault;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.StandardTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What DDL promises, the database keeps. */
public abstract class Definitions extends ComplianceArea {
  private static final TableName PARENT = TableName.of(KitTables.PARENT);

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Definitions(TestDatabase target) {
    super(target);
  }

  private void run(String sql) throws SQLException {
    jdbc(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  private @Nullable Object read(String sql) throws SQLException {
    return jdbc(connection -> Optional.ofNullable(KitRows.single(connection, sql))).orElse(null);
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class);
  }

  @Test
  void everyTypeHasANameThatTheDatabaseTakes() throws SQLException {
    create(schema(KitTables.allTypes(dialect())));
    assertThat(read("select count(*) from kit_types")).hasToString("0");
  }

  @Test
  void creatingAgainChangesNothing() throws SQLException {
    Schema schema = schema(numbered("kit_parent"));
    create(schema);
    run("insert into kit_parent (id) values (1)");
    Schema grown = schema(numbered("kit_parent"), numbered("kit_other"));
    createMissing(grown);
    assertThat(read("select count(*) from kit_parent")).hasToString("1");
    assertThat(read("select count(*) from kit_other")).hasToString("0");
    drop(grown);
  }

  @Test
  void droppingAgainDoesNothing() {
    Schema schema = schema(numbered("kit_parent"));
    create(schema);
    drop(schema);
    drop(schema);
    assertRefused("select count(*) from kit_parent");
  }

  @Test
  void theScriptOfASchemaRunsAsItIs() throws SQLException {
    Schema schema =
        schema(
            numbered("kit_parent"),
            numbered("kit_child")
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .foreignKey("parent_id", PARENT, "id")
                .index("parent_id"));
    drop(schema);
    for (String sql : SchemaScript.create(schema, dialect())) {
      run(sql);
    }
    assertThat(read("select count(*) from kit_child")).hasToString("0");
    for (String sql : SchemaScript.drop(schema, dialect())) {
      run(sql);
    }
    assertRefused("select count(*) from kit_child");
  }

  @Test
  void tablesThatReferToEachOtherAreCreatedAndDropped() throws SQLException {
    Schema schema =
        schema(
            numbered("kit_parent")
                .column(column("child_id", StandardTypes.INTEGER).build())
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .foreignKey("child_id", TableName.of(KitTables.CHILD), "id")
                .foreignKey("parent_id", PARENT, "id"),
            numbered("kit_child")
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .foreignKey("parent_id", PARENT, "id"));
    create(schema);
    assertRefused("insert into kit_parent (id, child_id) values (1, 9)");
    run("insert into kit_parent (id, parent_id) values (1, 1)");
    assertThat(read("select count(*) from kit_parent")).hasToString("1");
    drop(schema);
    assertRefused("select count(*) from kit_parent");
  }

  @Test
  void tablesAreExtendedWhereTheyAskForIt() throws SQLException {
    create(schema(numbered("kit_parent"), numbered("kit_child")));
    run("insert into kit_child (id) values (1)");
    Schema grown =
        schema(
            numbered("kit_parent"),
            numbered("kit_child")
                .extendExisting(true)
                .column(column("name", StandardTypes.varchar(20)).build())
                .column(
                    column("grade", StandardTypes.INTEGER)
                        .notNull()
                        .defaultValue(new RawNode("3", null))
                        .build())
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .foreignKey("parent_id", PARENT, "id")
                .index("name"));
    createMissing(grown);
    createMissing(grown);
    assertThat(read("select grade from kit_child where name is null")).hasToString("3");
    assertRefused("insert into kit_child (id, parent_id) values (2, 9)");
    run("insert into kit_child (id, name) values (2, 'b')");
  }

  @Test
  void notNullUniqueAndPrimaryKeysHold() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .column(column("name", StandardTypes.varchar(20)).notNull().build())
                .column(column("grade", StandardTypes.INTEGER).build())
                .unique("name", "grade")));
    run("insert into kit_parent (id, name, grade) values (1, 'a', 1)");
    run("insert into kit_parent (id, name, grade) values (2, 'a', 2)");
    assertRefused("insert into kit_parent (id, name, grade) values (1, 'b', 1)");
    assertRefused("insert into kit_parent (id, name, grade) values (3, 'a', 1)");
    assertRefused("insert into kit_parent (id, name, grade) values (4, null, 1)");
  }

  @Test
  @Requires(Capability.CHECK_CONSTRAINTS)
  void checksHold() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .column(column("grade", StandardTypes.INTEGER).build())
                .check(new RawNode("grade between 1 and 6", null))));
    run("insert into kit_parent (id, grade) values (1, 6)");
    run("insert into kit_parent (id, grade) values (2, null)");
    assertRefused("insert into kit_parent (id, grade) values (3, 7)");
  }

  @Test
  void deletesCascadeAsDeclared() throws SQLException {
    create(schema(numbered("kit_parent"), owned("kit_child", ReferentialAction.CASCADE)));
    run("insert into kit_parent (id) values (1)");
    run("insert into kit_child (id, parent_id) values (1, 1)");
    run("delete from kit_parent");
    assertThat(read("select count(*) from kit_child")).hasToString("0");
  }

  @Test
  void deletesSetNullAsDeclared() throws SQLException {
    create(schema(numbered("kit_parent"), owned("kit_child", ReferentialAction.SET_NULL)));
    run("insert into kit_parent (id) values (1)");
    run("insert into kit_child (id, parent_id) values (1, 1)");
    run("delete from kit_parent");
    assertThat(read("select parent_id from kit_child")).isNull();
  }

  private static Table.Builder owned(String name, ReferentialAction onDelete) {
    return numbered(name)
        .column(column("parent_id", StandardTypes.INTEGER).build())
        .foreignKey(
            new ForeignKey(
                "fk_kit_child_parent",
                List.of("parent_id"),
                PARENT,
                List.of("id"),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE));
  }

  @Test
  void defaultsAreSupplied() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .column(
                    column("name", StandardTypes.varchar(20))
                        .defaultValue(new RawNode("'it''s new'", null))
                        .build())
                .column(
                    column("created_at", StandardTypes.instant(6))
                        .notNull()
                        .defaultValue(ServerDefault.of("now()", StandardTypes.instant(6)))
                        .build())));
    run("insert into kit_parent (id) values (1)");
    assertThat(read("select name from kit_parent")).isEqualTo("it's new");
    Instant created =
        jdbc(
            connection ->
                Objects.requireNonNull(
                    KitRows.single(
                        connection,
                        "select created_at from kit_parent",
                        dialect().types().codec(StandardTypes.instant(6)))));
    assertThat(Duration.between(created, Instant.now()).abs()).isLessThan(Duration.ofHours(1));
  }

  @Test
  @Requires(Capability.IDENTITY)
  void identityColumnsCount() throws SQLException {
    create(
        schema(
            Table.named("kit_parent")
                .column(column("id", StandardTypes.BIGINT).identity().build())
                .column(column("name", StandardTypes.varchar(20)).build())
                .primaryKey("id")));
    run("insert into kit_parent (name) values ('a')");
    run("insert into kit_parent (name) values ('b')");
    assertThat(read("select max(id) - min(id) from kit_parent")).hasToString("1");
  }

  @Test
  @Requires(Capability.SEQUENCES)
  void sequencesStartAndCountAsDeclared() throws SQLException {
    Sequence sequence = new Sequence(TableName.of("kit_numbers"), 100, 10);
    Table table =
        Table.named("kit_parent")
            .column(
                column("id", StandardTypes.BIGINT)
                    .notNull()
                    .generation(Generation.sequence(sequence.name()))
                    .build())
            .column(column("name", StandardTypes.varchar(20)).build())
            .primaryKey("id")
            .build();
    create(Schema.of(List.of(table), List.of(sequence)));
    run("insert into kit_parent (name) values ('a')");
    run("insert into kit_parent (name) values ('b')");
    assertThat(read("select min(id) from kit_parent")).hasToString("100");
    assertThat(read("select max(id) from kit_parent")).hasToString("110");
  }

  @Test
  @Requires(Capability.GENERATED_COLUMNS)
  void generatedColumnsFollowTheRow() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .column(column("price", StandardTypes.INTEGER).build())
                .column(
                    column("doubled", StandardTypes.INTEGER)
                        .generatedAs(new RawNode("price * 2", StandardTypes.INTEGER))
                        .build())));
    run("insert into kit_parent (id, price) values (1, 21)");
    assertThat(read("select doubled from kit_parent")).hasToString("42");
    run("update kit_parent set price = 4");
    assertThat(read("select doubled from kit_parent")).hasToString("8");
  }

  @Test
  @Requires(Capability.COMMENTS)
  void commentsAreKept() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .comment("the table's comment")
                .column(column("name", StandardTypes.varchar(20)).comment("it's — ü").build())));
    String remarks = jdbc(this::remarks);
    assertThat(remarks).isEqualTo("it's — ü");
  }

  private String remarks(Connection connection) throws SQLException {
    return KitRows.remarks(connection, dialect().identifiers(), "kit_parent", "name");
  }

  @Test
  @Requires(Capability.SCHEMAS)
  void schemasAreCreatedWithTheirTables() throws SQLException {
    Schema schema =
        schema(
            numbered("kit_parent"),
            Table.named(new TableName("kit_space", "kit_child"))
                .column(KitTables.id())
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .primaryKey("id")
                .foreignKey("parent_id", PARENT, "id"));
    create(schema);
    assertThat(read("select count(*) from kit_space.kit_child")).hasToString("0");
    assertRefused("insert into kit_space.kit_child (id, parent_id) values (1, 1)");
  }

  @Test
  @Requires(Capability.DEFERRABLE_CONSTRAINTS)
  void deferredKeysAreCheckedAtCommit() throws SQLException {
    create(
        schema(
            numbered("kit_parent"),
            numbered("kit_child")
                .column(column("parent_id", StandardTypes.INTEGER).build())
                .foreignKey(
                    new ForeignKey(
                        "fk_kit_child_parent",
                        List.of("parent_id"),
                        PARENT,
                        List.of("id"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Deferral.INITIALLY_DEFERRED))));
    boolean committed =
        jdbc(
            connection -> {
              connection.setAutoCommit(false);
              try (Statement statement = connection.createStatement()) {
                statement.execute("insert into kit_child (id, parent_id) values (1, 1)");
                statement.execute("insert into kit_parent (id) values (1)");
              }
              connection.commit();
              return true;
            });
    assertThat(committed).isTrue();
    assertRefused("insert into kit_child (id, parent_id) values (2, 2)");
  }

  @Test
  @Requires(Capability.TRANSACTIONAL_DDL)
  void tablesOfATransactionThatIsRolledBackWereNeverThere() throws SQLException {
    Schema schema = schema(numbered("kit_parent"));
    drop(schema);
    jdbc(
        connection -> {
          connection.setAutoCommit(false);
          try (Statement statement = connection.createStatement()) {
            for (String sql : SchemaScript.create(schema, dialect())) {
              statement.execute(sql);
            }
          }
          connection.rollback();
          return true;
        });
    assertRefused("select count(*) from kit_parent");
  }
}
