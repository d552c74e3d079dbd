package dev.diglot.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.StandardTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePrintingTest {

  private static final TableName USER = TableName.of("user");

  private final Table order =
      Table.named("order")
          .column(Column.named("id", StandardTypes.INTEGER).identity().build())
          .column(Column.named("user_id", StandardTypes.INTEGER).notNull().build())
          .column(Column.named("code", StandardTypes.varchar(20)).build())
          .column(Column.named("price", StandardTypes.decimal(10, 2)).build())
          .column(
              Column.named("created_at", StandardTypes.instant(6))
                  .notNull()
                  .defaultValue(ServerDefault.of("now()", StandardTypes.instant(6)))
                  .onUpdate(ServerDefault.clock(StandardTypes.instant(6)))
                  .build())
          .primaryKey("id")
          .unique("code")
          .foreignKey("user_id", USER, "id")
          .check(new RawNode("price > 0", null))
          .index("user_id", "created_at")
          .comment("it's an order")
          .extendExisting(true)
          .build();

  @Test
  void aColumnOfATablePrintsTypeTableKeysAndNullability() {
    assertThat(order.column("id"))
        .map(Object::toString)
        .hasValue(
            "Column('id', integer, table=order, primaryKey=true, nullable=false,"
                + " generated=identity)");
    assertThat(order.column("user_id"))
        .map(Object::toString)
        .hasValue("Column('user_id', integer, table=order, foreignKey=user.id, nullable=false)");
    assertThat(order.column("code"))
        .map(Object::toString)
        .hasValue("Column('code', varchar(20), table=order, unique=true)");
    assertThat(order.column("price"))
        .map(Object::toString)
        .hasValue("Column('price', decimal(10, 2), table=order)");
  }

  @Test
  void aColumnIsBuiltAnewWithAnotherType() {
    Column code = order.column("code").orElseThrow();
    assertThat(code.toBuilder().type(StandardTypes.varchar(40)).build())
        .hasToString("Column('code', varchar(40))");
    assertThat(code.type()).isEqualTo(StandardTypes.varchar(20));
  }

  @Test
  void aColumnPrintsItsDefaultAndWhatUpdatesSet() {
    assertThat(order.column("created_at"))
        .map(Object::toString)
        .hasValue(
            "Column('created_at', timestamptz(6), table=order, nullable=false,"
                + " default=current_timestamp, onUpdate=current_timestamp)");
  }

  @Test
  void aColumnOfNoTablePrintsAlone() {
    Column column =
        Column.named("note", StandardTypes.TEXT)
            .definition("citext")
            .comment("say 'hi'")
            .sensitive(true)
            .defaultValue(new RawNode("''", null))
            .build();

    assertThat(column)
        .hasToString("Column('note', citext, default='', comment='say ''hi''', sensitive=true)");
  }

  @Test
  void aTablePrintsAllItsObjects() {
    assertThat(order.toString().lines().map(String::strip))
        .startsWith("Table('order',")
        .contains(
            "PrimaryKey('pk_order', columns=[id]),",
            "UniqueConstraint('uq_order_code', columns=[code]),",
            "CheckConstraint('ck_order_1', price > 0),",
            "ForeignKey('fk_order_user_id', columns=[user_id], target=user[id]),",
            "Index('ix_order_user_id_created_at', keys=[user_id, created_at]),",
            "comment='it''s an order',")
        .endsWith("extendExisting=true)");
  }

  @Test
  void aForeignKeyPrintsActionsAndDeferral() {
    assertThat(
            new ForeignKey(
                "fk",
                List.of("a", "b"),
                new TableName("shop", "t"),
                List.of("x", "y"),
                ReferentialAction.CASCADE,
                ReferentialAction.SET_NULL,
                Deferral.INITIALLY_DEFERRED))
        .hasToString(
            "ForeignKey('fk', columns=[a, b], target=shop.t[x, y], onDelete=CASCADE,"
                + " onUpdate=SET_NULL, deferral=INITIALLY_DEFERRED)");
  }

  @Test
  void anIndexPrintsExpressionsDirectionConditionAndMethod() {
    Index index =
        new Index(
            "ix",
            List.of(
                new IndexPart("a", null, true, Nulls.LAST, null),
                IndexPart.expression(new RawNode("lower(b)", null))),
            true,
            new RawNode("a is not null", null),
            "btree");

    assertThat(index)
        .hasToString(
            "Index('ix', keys=[a desc nulls last, lower(b)], unique=true, where=a is not null,"
                + " method=btree)");
    assertThat(index.columns()).containsExactly("a");
  }

  @Test
  void aSchemaPrintsTablesInDependencyOrderAndSequences() {
    Table user = Table.named(USER).column(id()).primaryKey("id").build();
    Schema schema =
        Schema.of(List.of(order, user), List.of(new Sequence(TableName.of("order_seq"), 1, 50)));

    assertThat(schema.toString())
        .startsWith("Table('user',")
        .endsWith("Sequence('order_seq', start=1, increment=50)");
  }

  private static Column id() {
    return Column.named("id", StandardTypes.INTEGER).notNull().build();
  }
}
