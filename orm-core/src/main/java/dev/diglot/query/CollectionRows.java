package dev.diglot.query;

import dev.diglot.mapping.CollectionOrder;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a collection stand.
 *
 * @param many the collection
 * @param origin the table of the elements
 * @param link the join table, or null when the elements hold the key of their owner
 */
record CollectionRows(ToManyAttribute many, Origin origin, @Nullable Origin link) {

  static CollectionRows of(ToManyAttribute many) {
    Origin origin = Origin.of(many.target().javaType());
    return new CollectionRows(many, origin, many.mappedBy() == null ? Origin.ofTable() : null);
  }

  /** All elements in the collection's order, without columns. */
  Select select() {
    EntityType<?> target = many.target();
    Select all = Select.from(new TableSource(target.table().name(), origin), List.of());
    if (link != null) {
      all = all.join(linked(joinTable(), link));
    }
    return all.orderedBy(many.orderBy().stream().map(this::item).toList());
  }

  private Join linked(JoinTable table, Origin link) {
    return new Join(
        Join.Kind.INNER,
        new TableSource(table.table().name(), link),
        RelationshipJoins.equal(
            RelationshipJoins.plain(link, table.targetColumns()),
            RelationshipJoins.mapped(origin, many.target().idColumns())));
  }

  private OrderItem item(CollectionOrder order) {
    return new OrderItem(
        order.column().column().at(origin), order.descending(), OrderItem.Nulls.DEFAULT);
  }

  /** The columns that hold the key of an owner. */
  List<Node> ownerKey() {
    return link == null
        ? RelationshipJoins.mapped(origin, mappedBy().joinColumns())
        : RelationshipJoins.plain(link, joinTable().ownerColumns());
  }

  /** That an element has an owner, or null where it always has one. */
  @Nullable Node owned() {
    List<Node> conditions = new ArrayList<>();
    for (Column column : columns()) {
      if (link == null && column.nullable()) {
        conditions.add(new NullTestNode(column.at(origin), true));
      }
    }
    return conditions.isEmpty() ? null : Conditions.all(conditions);
  }

  /** Whether a foreign key keeps keys of owners out that have no row. */
  boolean haveOwners(EntityType<?> owner) {
    Table table = link == null ? many.target().table() : joinTable().table();
    List<String> columns = columns().stream().map(Column::name).toList();
    return table.foreignKeys().stream()
        .anyMatch(
            key -> key.columns().equals(columns) && key.target().equals(owner.table().name()));
  }

  private List<Column> columns() {
    return link == null
        ? mappedBy().joinColumns().stream().map(ColumnMapping::column).toList()
        : joinTable().ownerColumns();
  }

  private ToOneAttribute mappedBy() {
    return Objects.requireNonNull(many.mappedBy());
  }

  private JoinTable joinTable() {
    return Objects.requireNonNull(many.joinTable());
  }
}
