package dev.diglot.testkit.schema;

import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Column;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Tables that several tests build on. */
final class KitTables {
  static final String PARENT = "kit_parent";
  static final String CHILD = "kit_child";

  private KitTables() {}

  static Column.Builder column(String name, DataType<?> type) {
    return Column.named(name, type);
  }

  static Column id() {
    return column("id", StandardTypes.INTEGER).notNull().build();
  }

  static Table.Builder numbered(String name) {
    return Table.named(name).column(id()).primaryKey("id");
  }

  static Schema schema(Table.Builder... tables) {
    return Schema.of(List.of(tables).stream().map(Table.Builder::build).toList());
  }

  /** A table with a column of each type that the dialect has. */
  static Table.Builder allTypes(Dialect dialect) {
    Table.Builder table = numbered("kit_types");
    List<DataType<?>> types =
        List.of(
            StandardTypes.BOOLEAN,
            StandardTypes.SMALLINT,
            StandardTypes.INTEGER,
            StandardTypes.BIGINT,
            StandardTypes.REAL,
            StandardTypes.DOUBLE,
            StandardTypes.decimal(12, 3),
            StandardTypes.varchar(40),
            StandardTypes.TEXT,
            StandardTypes.BYTES,
            StandardTypes.DATE,
            StandardTypes.time(0),
            StandardTypes.timestamp(6),
            StandardTypes.instant(6),
            StandardTypes.UUID);
    for (DataType<?> type : types) {
      if (dialect.types().supports(type)) {
        table.column(column("held_" + type.name().toString().replace(' ', '_'), type).build());
      }
    }
    return table;
  }
}
