package dev.diglot.testkit.schema;

import static dev.diglot.testkit.schema.KitTables.column;
import static dev.diglot.testkit.schema.KitTables.numbered;
import static dev.diglot.testkit.schema.KitTables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.dialect.Capability;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.testkit.fixture.ComplianceArea;
import dev.diglot.testkit.fixture.Requires;
import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.type.StandardTypes;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Indexes of every form, and those that the database does not have. */
public abstract class Indexes extends ComplianceArea {

  /**
   * Creates the area.
   *
   * @param target the database under test
   */
  protected Indexes(TestDatabase target) {
    super(target);
  }

  private void create(Index index) {
    create(
        schema(
            numbered("kit_parent")
                .column(column("name", StandardTypes.varchar(20)).build())
                .column(column("grade", StandardTypes.INTEGER).build())
                .index(index)));
  }

  private boolean accepted(String values) throws SQLException {
    return jdbc(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("insert into kit_parent (id, name, grade) values (" + values + ")");
            return true;
          } catch (SQLException refused) {
            return false;
          }
        });
  }

  private static Index unique(@Nullable Node where, IndexPart... parts) {
    return new Index("ux_kit_parent", List.of(parts), true, where, null);
  }

  @Test
  void uniqueIndexesHold() throws SQLException {
    create(unique(null, IndexPart.column("name"), IndexPart.column("grade")));
    assertThat(accepted("1, 'a', 1")).isTrue();
    assertThat(accepted("2, 'a', 2")).isTrue();
    assertThat(accepted("3, 'a', 2")).isFalse();
  }

  @Test
  void otherIndexesRefuseNothing() throws SQLException {
    create(Index.of("ix_kit_parent", List.of("name")));
    assertThat(accepted("1, 'a', 1")).isTrue();
    assertThat(accepted("2, 'a', 1")).isTrue();
  }

  @Test
  @Requires(Capability.DESCENDING_INDEXES)
  void descendingPartsAreTaken() throws SQLException {
    create(unique(null, new IndexPart("name", null, true, Nulls.DEFAULT, null)));
    assertThat(accepted("1, 'a', 1")).isTrue();
    assertThat(accepted("2, 'a', 1")).isFalse();
  }

  @Test
  @Requires(Capability.PARTIAL_INDEXES)
  void partialIndexesHoldWhereTheyApply() throws SQLException {
    create(unique(new RawNode("grade > 5", null), IndexPart.column("name")));
    assertThat(accepted("1, 'a', 1")).isTrue();
    assertThat(accepted("2, 'a', 1")).isTrue();
    assertThat(accepted("3, 'a', 6")).isTrue();
    assertThat(accepted("4, 'a', 7")).isFalse();
  }

  @Test
  @Requires(Capability.EXPRESSION_INDEXES)
  void expressionsAreIndexed() throws SQLException {
    create(unique(null, IndexPart.expression(new RawNode("lower(name)", StandardTypes.TEXT))));
    assertThat(accepted("1, 'a', 1")).isTrue();
    assertThat(accepted("2, 'A', 1")).isFalse();
  }

  @Test
  void whatTheDialectLacksIsRefusedInWords() {
    if (!has(Capability.PARTIAL_INDEXES)) {
      assertThatThrownBy(
              () -> create(unique(new RawNode("grade > 5", null), IndexPart.column("name"))))
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining(dialect().name());
    }
    if (!has(Capability.EXPRESSION_INDEXES)) {
      assertThatThrownBy(
              () -> create(unique(null, IndexPart.expression(new RawNode("lower(name)", null)))))
          .isInstanceOf(UnsupportedFeatureException.class)
          .hasMessageContaining(dialect().name());
    }
  }
}
