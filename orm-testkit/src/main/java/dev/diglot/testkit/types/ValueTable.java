package dev.diglot.testkit.types;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.StatementRunner;
import dev.diglot.schema.Column;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Insert;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.TableName;
import dev.diglot.sql.tree.TableSource;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of numbered values of one type. */
final class ValueTable<J> {
  private static final TableName NAME = TableName.of("kit_value");

  private final DataType<J> type;
  private final StatementRunner statements;
  private final Dialect dialect;
  private final Origin origin = Origin.ofTable();

  ValueTable(DataType<J> type, StatementRunner statements) {
    this.type = type;
    this.statements = statements;
    this.dialect = statements.dialect();
  }

  static Schema schema(DataType<?> type) {
    return Schema.of(
        List.of(
            Table.named(NAME)
                .column(Column.named("id", StandardTypes.INTEGER).notNull().build())
                .column(Column.named("held", type).build())
                .primaryKey("id")
                .build()));
  }

  void insert(int id, Node value) {
    statements.update(insertion(List.of(List.of(bind(id), value))));
  }

  void insertTogether(List<? extends @Nullable J> values) {
    List<List<Node>> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(List.of(bind(i), value(values.get(i))));
    }
    statements.update(insertion(rows));
  }

  void insertBatch(List<? extends @Nullable J> values) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new @Nullable Object[] {i, values.get(i)});
    }
    statements.batch(insertion(List.of(List.of(bind(0), value(null)))), rows);
  }

  private RenderedSql insertion(List<List<Node>> rows) {
    return dialect
        .statements()
        .render(new Insert(NAME, Origin.ofTable(), List.of("id", "held"), rows, List.of()));
  }

  Node value(@Nullable J value) {
    return new BindNode(value, type);
  }

  private static Node bind(int id) {
    return new BindNode(id, StandardTypes.INTEGER);
  }

  /** All values in the order of their numbers. */
  List<@Nullable J> values() {
    return read(select().orderedBy(List.of(new OrderItem(id(), false, OrderItem.Nulls.DEFAULT))));
  }

  /** The values that equal one, in no order. */
  List<@Nullable J> equalTo(J value) {
    return read(select().and(new ComparisonNode(Comparison.EQUAL, held(), value(value))));
  }

  private Select select() {
    return Select.from(new TableSource(NAME, origin), List.of(SelectItem.of(held())));
  }

  private Node id() {
    return new ColumnNode(origin, "id", StandardTypes.INTEGER, false);
  }

  private Node held() {
    return new ColumnNode(origin, "held", type, true);
  }

  private List<@Nullable J> read(Select select) {
    Codec<J> codec = dialect.types().codec(type);
    return statements.query(
        dialect.statements().render(select),
        rows -> {
          List<@Nullable J> values = new ArrayList<>();
          while (rows.next()) {
            values.add(codec.read(rows, 1));
          }
          return values;
        });
  }
}
