package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.SchemaException;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaValidationTest {

  private static Column column(String name) {
    return Column.named(name, StandardTypes.INTEGER).build();
  }

  private static Table.Builder table(String name) {
    return Table.named(name).column(column("id")).primaryKey("id");
  }

  @Test
  void allContradictionsOfATableAreReportedTogether() {
    Table.Builder builder =
        table("user").column(column("id")).unique("nmae").index("id").index("id");

    assertThatThrownBy(builder::build)
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("'user'")
        .hasMessageContaining("The column 'id' is there twice")
        .hasMessageContaining("names the column 'nmae'")
        .hasMessageContaining("called 'ix_user_id'");
  }

  @Test
  void aForeignKeyNeedsAsManyColumnsOnBothSides() {
    assertThatThrownBy(
            () -> new ForeignKey("fk", List.of("a", "b"), TableName.of("t"), List.of("x")))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("Give as many on both sides");
  }

  @Test
  void emptyNamesAndEmptyKeysAreRefused() {
    assertThatThrownBy(() -> column(" ")).hasMessageContaining("empty name");
    assertThatThrownBy(() -> column("a\0b")).hasMessageContaining("character 0");
    assertThatThrownBy(() -> new PrimaryKey("pk", List.of())).hasMessageContaining("no column");
    assertThatThrownBy(() -> new PrimaryKey("pk", List.of("a", "a"))).hasMessageContaining("twice");
    assertThatThrownBy(() -> new Index("ix", List.of(), false, null, null))
        .hasMessageContaining("no key");
    assertThatThrownBy(() -> new Sequence(TableName.of("s"), 1, 0)).hasMessageContaining("step 0");
  }

  @Test
  void aForeignKeyMustReferToAKey() {
    Table owner = table("owner").column(column("code")).build();
    Table pet =
        table("pet")
            .column(column("owner_code"))
            .foreignKey("owner_code", owner.name(), "code")
            .build();

    assertThatThrownBy(() -> Schema.of(List.of(owner, pet)))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("no primary key and not unique");
  }

  @Test
  void aForeignKeyMayReferToAUniqueConstraintOrToATableOutside() {
    Table owner = table("owner").column(column("code")).unique("code").build();
    Table pet =
        table("pet")
            .column(column("owner_code"))
            .column(column("vet"))
            .foreignKey("owner_code", owner.name(), "code")
            .foreignKey("vet", TableName.of("elsewhere"), "id")
            .build();

    assertThat(Schema.of(List.of(pet, owner)).sortedTables()).containsExactly(owner, pet);
  }

  @Test
  void twoTablesOfOneNameAndSharedIndexNamesAreRefused() {
    Table one = table("a_b").column(column("c")).index("c").build();
    Table other = table("a").column(column("b_c")).column(column("c")).index("b_c").build();

    assertThatThrownBy(() -> Schema.of(List.of(one, other, one)))
        .hasMessageContaining("Two tables are called 'a_b'")
        .hasMessageContaining(
            "The tables 'a_b' and 'a' both have a key or index called 'ix_a_b_c'");
  }

  @Test
  void anUnknownTableNamesTheKnownOnes() {
    Table shop = Table.named(new TableName("shop", "item")).column(column("id")).build();
    Schema schema = Schema.of(List.of(table("user").build(), shop));

    assertThat(schema.table("item")).isSameAs(shop);
    assertThat(schema.table("shop.item")).isSameAs(shop);
    assertThat(schema.namespaces()).containsExactly("shop");
    assertThatThrownBy(() -> schema.table("usr"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("'usr'")
        .hasMessageContaining("[user, shop.item]");
  }
}
