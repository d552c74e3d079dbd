package dev.diglot.reflection;

import static dev.diglot.reflection.Shop.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaComparisonTest {

  private static final Dialect H2 = new H2Dialect();

  private static List<String> compare(Table.Builder wanted, Table.Builder live) {
    return SchemaComparison.compare(
            Schema.of(List.of(wanted.build())), Schema.of(List.of(live.build())), H2)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Table.Builder item() {
    return Table.named("item").column(column("id", StandardTypes.INTEGER).notNull().build());
  }

  @Test
  void equalTablesDoNotDiffer() {
    assertThat(compare(Shop.user(), Shop.user())).isEmpty();
  }

  @Test
  void missingAndUnexpectedTablesAndSequencesAreTold() {
    Schema wanted =
        Schema.of(List.of(item().build()), List.of(new Sequence(TableName.of("item_seq"))));
    Schema live =
        Schema.of(
            List.of(Table.named("other").column(column("a", StandardTypes.TEXT).build()).build()));

    assertThat(SchemaComparison.compare(wanted, live, H2))
        .map(Object::toString)
        .containsExactly(
            "The database lacks the table 'item'",
            "The table 'other' is not mapped",
            "The database lacks the Sequence('item_seq', start=1, increment=1)");
  }

  @Test
  void missingUnexpectedAndDifferentColumnsAreTold() {
    assertThat(
            compare(
                item()
                    .column(column("name", StandardTypes.varchar(50)).build())
                    .column(column("new", StandardTypes.TEXT).build())
                    .column(
                        column("n", StandardTypes.INTEGER)
                            .defaultValue(new RawNode("0", null))
                            .build()),
                item()
                    .column(column("name", StandardTypes.varchar(20)).notNull().build())
                    .column(column("old", StandardTypes.TEXT).build())
                    .column(column("n", StandardTypes.INTEGER).build())))
        .containsExactly(
            "In the table 'item' the column 'name' has type varchar(20), mapped is varchar(50)",
            "In the table 'item' the column 'name' has nullable false, mapped is true",
            "The table 'item' lacks the Column('new', text, table=item)",
            "In the table 'item' the column 'n' has default false, mapped is true",
            "In the table 'item' the column 'old' is not mapped");
  }

  @Test
  void keysAreComparedByWhatTheyDoAndNotByName() {
    assertThat(
            compare(
                item().primaryKey("id"), item().primaryKey(new PrimaryKey("other", List.of("id")))))
        .isEmpty();
  }

  @Test
  void missingAndUnexpectedConstraintsAndIndexesAreTold() {
    assertThat(
            compare(
                item().primaryKey("id").index("id"),
                item().unique("id").check(new RawNode("id > 0", null))))
        .containsExactly(
            "The table 'item' lacks the PrimaryKey('pk_item', columns=[id])",
            "In the table 'item' this is not mapped: UniqueConstraint('uq_item_id', columns=[id])",
            "In the table 'item' this is not mapped: CheckConstraint('ck_item_1', id > 0)",
            "The table 'item' lacks the Index('ix_item_id', keys=[id])");
  }
}
