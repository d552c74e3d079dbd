package dev.diglot.dialect.h2;

import static dev.diglot.testing.Trees.call;
import static dev.diglot.testing.Trees.compare;
import static dev.diglot.testing.Trees.integer;
import static dev.diglot.testing.Trees.literal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.MigrationLock;
import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Column;
import dev.diglot.schema.Deferral;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Generation;
import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.ServerDefault;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** DDL that H2 takes, with the effect that was meant. */
class H2DdlTest {
  private static final TableName NAME = new TableName("Shop \"1\"", "order");

  private final Origin self = Origin.ofTable();
  @AutoClose private final H2Database database = new H2Database();

  private static Table table() {
    DataType<?> moment = StandardTypes.instant(6);
    return Table.named(NAME)
        .column(Column.named("id", StandardTypes.BIGINT).identity().build())
        .column(
            Column.named("value", StandardTypes.INTEGER).notNull().defaultValue(literal(3)).build())
        .column(Column.named("at", moment).defaultValue(ServerDefault.clock(moment)).build())
        .column(
            Column.named("twice", StandardTypes.INTEGER)
                .generatedAs(call(Operators.ADD, integer(Origin.ofTable(), "value"), literal(1)))
                .build())
        .column(
            Column.named("number", StandardTypes.BIGINT)
                .generation(Generation.sequence(new TableName(NAME.schema(), "Seq")))
                .build())
        .column(Column.named("parent", StandardTypes.BIGINT).comment("it's \"up\"").build())
        .primaryKey("id")
        .comment("orders")
        .build();
  }

  @Test
  void aTableWithEverythingIsCreatedUsedAndDropped() throws SQLException {
    create();
    String quoted = "\"Shop \"\"1\"\"\".\"order\"";
    assertThat(
            database.rows(
                "select id, \"value\", twice, number from final table (insert into "
                    + quoted
                    + " default values)"))
        .containsExactly("1|3|4|10");
    assertThatThrownBy(() -> database.execute("update " + quoted + " set parent = 77"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("FK_PARENT");
    assertThatThrownBy(() -> database.execute("update " + quoted + " set \"value\" = -1"))
        .hasMessageContaining("CK");
    assertThat(
            database.rows(
                "select table_name, remarks from information_schema.tables where table_schema = ?",
                "Shop \"1\""))
        .containsExactly("order|orders");
    drop();
    drop();
  }

  private void create() throws SQLException {
    Table table = table();
    database.apply(new SchemaChange.CreateSchema(NAME.schema()));
    database.apply(new SchemaChange.CreateSchema(NAME.schema()));
    database.apply(
        new SchemaChange.CreateSequence(new Sequence(new TableName(NAME.schema(), "Seq"), 10, 5)));
    database.apply(new SchemaChange.CreateTable(table, List.of()));
    database.apply(new SchemaChange.AddConstraint(NAME, key("fk_parent")));
    database.apply(
        new SchemaChange.AddConstraint(
            NAME,
            new CheckConstraint(
                "ck", compare(Comparison.GREATER, integer(self, "value"), literal(0)))));
    database.apply(
        new SchemaChange.CreateIndex(
            NAME,
            new Index(
                "Ix \"1\"",
                List.of(
                    new IndexPart("value", null, true, Nulls.LAST, null),
                    IndexPart.column("parent")),
                true,
                null,
                null)));
  }

  private void drop() throws SQLException {
    database.apply(new SchemaChange.DropConstraint(NAME, key("fk_parent")));
    database.apply(new SchemaChange.DropTable(NAME));
    database.apply(new SchemaChange.DropSequence(new TableName(NAME.schema(), "Seq")));
  }

  private static ForeignKey key(String name) {
    return new ForeignKey(
        name,
        List.of("parent"),
        NAME,
        List.of("id"),
        ReferentialAction.CASCADE,
        ReferentialAction.NO_ACTION,
        Deferral.NOT_DEFERRABLE);
  }

  @Test
  void columnsAreAddedToRowsThatAreThere() throws SQLException {
    create();
    database.execute("insert into \"Shop \"\"1\"\"\".\"order\" default values");
    Column more = Column.named("more", StandardTypes.varchar(5)).comment("m").build();
    Column flag =
        Column.named("flag", StandardTypes.BOOLEAN)
            .notNull()
            .defaultValue(new LiteralNode(true, StandardTypes.BOOLEAN))
            .build();
    Table wider = Table.named(NAME).column(more).column(flag).build();
    database.apply(new SchemaChange.AddColumns(wider, List.of(more)));
    database.apply(new SchemaChange.AddColumns(wider, List.of(flag)));
    assertThat(database.rows("select more, flag from \"Shop \"\"1\"\"\".\"order\""))
        .containsExactly("null|TRUE");
  }

  @Test
  void schemaChangesOfOneDatabaseWaitForEachOther() throws Exception {
    MigrationLock lock = database.dialect.migrationLock();
    try (H2Database other = new H2Database("jdbc:h2:mem:other")) {
      MigrationLock.Held held = lock.acquire(database.connection);
      lock.acquire(other.connection).close();
      CompletableFuture<MigrationLock.Held> second =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return new H2Dialect().migrationLock().acquire(database.connection);
                } catch (SQLException e) {
                  throw new AssertionError(e);
                }
              });
      assertThatThrownBy(() -> second.get(100, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      held.close();
      held.close();
      second.get(5, TimeUnit.SECONDS).close();
      lock.acquire(database.connection).close();
    }
  }
}
