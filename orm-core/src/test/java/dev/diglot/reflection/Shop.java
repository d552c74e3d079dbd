package dev.diglot.reflection;

import dev.diglot.schema.Column;
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
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Tables that use what every database has. */
final class Shop {
  static final TableName USER = TableName.of("user");
  static final TableName ORDER = new TableName("shop", "order");
  static final Sequence NUMBERS = new Sequence(new TableName("shop", "numbers"), 100, 10);

  private Shop() {}

  static Column.Builder column(String name, DataType<?> type) {
    return Column.named(name, type);
  }

  static Table.Builder user() {
    return Table.named(USER)
        .column(column("id", StandardTypes.INTEGER).identity().build())
        .column(column("username", StandardTypes.varchar(200)).notNull().build())
        .column(column("bio", StandardTypes.TEXT).comment("free text").build())
        .column(column("balance", StandardTypes.decimal(10, 2)).build())
        .column(column("active", StandardTypes.BOOLEAN).notNull().build())
        .column(column("born", StandardTypes.DATE).build())
        .column(column("wakes", StandardTypes.time(0)).build())
        .column(column("uuid", StandardTypes.UUID).build())
        .column(column("picture", StandardTypes.BYTES).build())
        .column(column("score", StandardTypes.DOUBLE).build())
        .column(column("small", StandardTypes.SMALLINT).build())
        .column(column("big", StandardTypes.BIGINT).build())
        .column(
            column("created_at", StandardTypes.instant(6))
                .notNull()
                .defaultValue(ServerDefault.of("now()", StandardTypes.instant(6)))
                .build())
        .column(column("seen_at", StandardTypes.timestamp(3)).build())
        .column(column("boss_id", StandardTypes.INTEGER).build())
        .primaryKey("id")
        .unique("username")
        .unique("born", "wakes")
        .check(new RawNode("balance >= 0", null))
        .foreignKey("boss_id", USER, "id")
        .index("active", "born")
        .comment("who buys");
  }

  static Table.Builder order() {
    return Table.named(ORDER)
        .column(
            column("id", StandardTypes.BIGINT)
                .notNull()
                .generation(Generation.sequence(NUMBERS.name()))
                .build())
        .column(column("line", StandardTypes.INTEGER).notNull().build())
        .column(column("user_id", StandardTypes.INTEGER).notNull().build())
        .primaryKey("id", "line")
        .foreignKey(
            new ForeignKey(
                "fk_order_user",
                List.of("user_id"),
                USER,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE));
  }

  static Table.Builder payment() {
    return Table.named("payment")
        .column(column("id", StandardTypes.INTEGER).notNull().build())
        .column(column("order_id", StandardTypes.BIGINT).build())
        .column(column("order_line", StandardTypes.INTEGER).build())
        .primaryKey("id")
        .foreignKey(
            new ForeignKey(
                "fk_payment_order",
                List.of("order_id", "order_line"),
                ORDER,
                List.of("id", "line")));
  }

  static Schema schema() {
    return Schema.of(List.of(payment().build(), order().build(), user().build()), List.of(NUMBERS));
  }
}
