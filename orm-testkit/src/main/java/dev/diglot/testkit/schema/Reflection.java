package dev.diglot.testkit.schema;

import static dev.diglot.testkit.schema.KitTables.column;
import static dev.diglot.testkit.schema.KitTables.numbered;
import static dev.diglot.testkit.schema.KitTables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Capability;
import dev.diglot.reflection.CatalogReader;
import dev.diglot.reflection.SchemaComparison;
import dev.diglot.reflection.SchemaDifference;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.StandardTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was created is read back from the catalog as it was declared. */
public abstract class Reflection extends ComplianceArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Reflection(TestDatabase target) {
    super(target);
  }

  /** The tables of a schema as they live in the database. */
  private Schema live(Schema wanted) throws SQLException {
    return jdbc(
        connection -> {
          CatalogReader catalog = new CatalogReader(connection, dialect());
          List<Table> found = new ArrayList<>();
          for (Table table : wanted.tables()) {
            catalog.table(table.name()).ifPresent(found::add);
          }
          return Schema.of(found);
        });
  }

  private List<SchemaDifference> differences(Schema wanted) throws SQLException {
    return SchemaComparison.compare(wanted, live(wanted), dialect());
  }

  private void createsAsDeclared(Table.Builder... tables) throws SQLException {
    Schema wanted = schema(tables);
    create(wanted);
    assertThat(differences(wanted)).isEmpty();
  }

  @Test
  void columnsOfEveryTypeReadBack() throws SQLException {
    createsAsDeclared(KitTables.allTypes(dialect()));
  }

  @Test
  void keysReadBackInOrder() throws SQLException {
    createsAsDeclared(
        Table.named("kit_parent")
            .column(column("b", StandardTypes.INTEGER).notNull().build())
            .column(column("a", StandardTypes.INTEGER).notNull().build())
            .column(column("c", StandardTypes.varchar(10)).build())
            .primaryKey("a", "b")
            .unique("c"),
        numbered("kit_child")
            .column(column("pa", StandardTypes.INTEGER).build())
            .column(column("pb", StandardTypes.INTEGER).build())
            .foreignKey(
                new ForeignKey(
                    "fk_kit_child_parent",
                    List.of("pa", "pb"),
                    TableName.of("kit_parent"),
                    List.of("a", "b")))
            .index("pa", "pb"));
  }

  @Test
  @Requires(Capability.IDENTITY)
  void identityColumnsReadBack() throws SQLException {
    createsAsDeclared(
        Table.named("kit_parent")
            .column(column("id", StandardTypes.INTEGER).identity().build())
            .primaryKey("id"));
  }

  @Test
  @Requires(Capability.CHECK_CONSTRAINTS)
  void checksReadBackByName() throws SQLException {
    createsAsDeclared(
        numbered("kit_parent")
            .column(column("grade", StandardTypes.INTEGER).notNull().build())
            .check(new RawNode("grade > 0", null)));
  }

  @Test
  void defaultsReadBack() throws SQLException {
    createsAsDeclared(
        numbered("kit_parent")
            .column(
                column("grade", StandardTypes.INTEGER).defaultValue(new RawNode("3", null)).build())
            .column(column("name", StandardTypes.varchar(9)).build()));
  }

  @Test
  void differencesAreFound() throws SQLException {
    create(
        schema(
            numbered("kit_parent")
                .column(column("name", StandardTypes.varchar(10)).build())
                .column(column("gone", StandardTypes.INTEGER).build())));
    Schema wanted =
        schema(
            numbered("kit_parent")
                .column(column("name", StandardTypes.varchar(20)).notNull().build())
                .column(column("more", StandardTypes.INTEGER).build()),
            numbered("kit_missing"));

    assertThat(differences(wanted))
        .hasSize(5)
        .hasAtLeastOneElementOfType(SchemaDifference.MissingTable.class)
        .hasAtLeastOneElementOfType(SchemaDifference.MissingColumn.class)
        .hasAtLeastOneElementOfType(SchemaDifference.UnexpectedColumn.class)
        .hasAtLeastOneElementOfType(SchemaDifference.DifferentColumn.class);
  }

  @Test
  void aNameThatMatchesAsAPatternIsAnother() throws SQLException {
    create(schema(numbered("kit1parent")));
    assertThat(live(schema(numbered("kit_parent"))).tables()).isEmpty();
  }
}
