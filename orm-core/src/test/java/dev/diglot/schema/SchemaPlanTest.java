package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.schema.SchemaChange.AddConstraint;
import dev.diglot.schema.SchemaChange.CreateIndex;
import dev.diglot.schema.SchemaChange.CreateSchema;
import dev.diglot.schema.SchemaChange.CreateSequence;
import dev.diglot.schema.SchemaChange.CreateTable;
import dev.diglot.schema.SchemaChange.DropConstraint;
import dev.diglot.schema.SchemaChange.DropSequence;
import dev.diglot.schema.SchemaChange.DropTable;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SchemaPlanTest {

  /** A table {@code t<n>} that refers to others by a column each. */
  private static Table table(int number, Set<Integer> targets) {
    Table.Builder builder =
        Table.named("t" + number)
            .column(Column.named("id", StandardTypes.INTEGER).notNull().build())
            .primaryKey("id");
    for (int target : targets) {
      String column = "t" + target + "_id";
      builder.column(Column.named(column, StandardTypes.INTEGER).build());
      builder.foreignKey(column, TableName.of("t" + target), "id");
    }
    return builder.build();
  }

  private static Schema chickenAndEgg() {
    return Schema.of(List.of(table(1, Set.of(2)), table(2, Set.of(1))));
  }

  @Test
  void aForeignKeyThatClosesACycleIsAddedAfterwards() {
    Schema schema = chickenAndEgg();
    Table first = schema.table("t1");
    Table second = schema.table("t2");

    assertThat(schema.cycles()).containsExactly(List.of(first, second));
    assertThat(SchemaPlan.create(schema))
        .containsExactly(
            new CreateTable(first, List.of()),
            new CreateTable(second, second.foreignKeys()),
            new AddConstraint(first.name(), first.foreignKeys().get(0)));
  }

  @Test
  void droppingRemovesTheForeignKeyThatClosesACycleFirst() {
    Schema schema = chickenAndEgg();
    Table first = schema.table("t1");
    Table second = schema.table("t2");

    assertThat(SchemaPlan.drop(schema))
        .containsExactly(
            new DropConstraint(first.name(), first.foreignKeys().get(0)),
            new DropTable(second.name()),
            new DropTable(first.name()));
  }

  @Test
  void aTableThatRefersToItselfIsNoCycle() {
    Schema schema = Schema.of(List.of(table(1, Set.of(1))));
    Table node = schema.table("t1");

    assertThat(schema.cycles()).isEmpty();
    assertThat(SchemaPlan.create(schema))
        .containsExactly(new CreateTable(node, node.foreignKeys()));
    assertThat(SchemaPlan.drop(schema)).containsExactly(new DropTable(node.name()));
  }

  @Test
  void schemasAndSequencesComeBeforeTablesAndIndexesAfter() {
    Table item =
        Table.named(new TableName("shop", "item"))
            .column(Column.named("id", StandardTypes.INTEGER).build())
            .index("id")
            .build();
    Sequence sequence = new Sequence(new TableName("shop", "item_seq"));
    Schema schema = Schema.of(List.of(item), List.of(sequence));

    assertThat(SchemaPlan.create(schema))
        .containsExactly(
            new CreateSchema("shop"),
            new CreateSequence(sequence),
            new CreateTable(item, List.of()),
            new CreateIndex(item.name(), item.indexes().get(0)));
    assertThat(SchemaPlan.drop(schema))
        .containsExactly(new DropTable(item.name()), new DropSequence(sequence.name()));
  }

  @Test
  void onlyMissingTablesAreCreatedAndMayReferToExistingOnes() {
    Schema schema = Schema.of(List.of(table(1, Set.of()), table(2, Set.of(1))));
    Table second = schema.table("t2");

    assertThat(SchemaPlan.create(schema, List.of(second)))
        .containsExactly(new CreateTable(second, second.foreignKeys()));
  }

  @Property(tries = 300)
  void everyOrderCanBeRunOnADatabaseThatChecksForeignKeys(
      @ForAll @Size(max = 20) List<@IntRange(max = 63) Integer> edges) {
    Map<Integer, Set<Integer>> targets = new HashMap<>();
    for (int edge : edges) {
      targets.computeIfAbsent(edge / 8, key -> new HashSet<>()).add(edge % 8);
    }
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tables.add(table(i, targets.getOrDefault(i, Set.of())));
    }
    StrictDatabase database = new StrictDatabase();

    SchemaPlan.create(Schema.of(tables)).forEach(database::apply);
    assertThat(database.tables).hasSize(8);
    assertThat(database.keys).hasSize((int) edges.stream().distinct().count());

    SchemaPlan.drop(Schema.of(tables)).forEach(database::apply);
    assertThat(database.tables).isEmpty();
  }

  /** Knows only that both ends of a foreign key must be there. */
  private static final class StrictDatabase {
    private final Set<TableName> tables = new HashSet<>();
    private final Map<ForeignKey, TableName> keys = new HashMap<>();

    void apply(SchemaChange change) {
      if (change instanceof CreateTable create) {
        assertThat(tables.add(create.table().name())).isTrue();
        create.foreignKeys().forEach(key -> add(create.table().name(), key));
      } else if (change instanceof AddConstraint add) {
        add(add.table(), (ForeignKey) add.constraint());
      } else if (change instanceof DropConstraint drop) {
        assertThat(keys.remove((ForeignKey) drop.constraint())).isEqualTo(drop.table());
      } else if (change instanceof DropTable drop) {
        keys.values().removeIf(drop.name()::equals);
        assertThat(keys.keySet()).noneMatch(key -> key.target().equals(drop.name()));
        assertThat(tables.remove(drop.name())).isTrue();
      }
    }

    private void add(TableName owner, ForeignKey key) {
      assertThat(tables).contains(owner, key.target());
      keys.put(key, owner);
    }
  }
}
