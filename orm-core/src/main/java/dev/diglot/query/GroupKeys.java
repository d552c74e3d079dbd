package dev.diglot.query;

import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.SelectItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a select is grouped by. A database knows a key again where it stands a second time only if
 * both are written alike, so the values in keys are written out.
 */
final class GroupKeys {
  private final Map<Node, Node> written = new HashMap<>();

  GroupKeys(List<Node> keys) {
    for (Node key : keys) {
      Node literal = key instanceof BindNode ? key : Literals.in(key);
      if (literal != key) {
        written.put(key, literal);
      }
    }
  }

  /** A value in which keys may stand. */
  Node in(Node value) {
    return written.isEmpty()
        ? value
        : new Rewriting(node -> written.getOrDefault(node, node)).value(value);
  }

  @Nullable Node inOrNull(@Nullable Node value) {
    return value == null ? null : in(value);
  }

  List<Node> in(List<Node> values) {
    return written.isEmpty() ? values : values.stream().map(this::in).toList();
  }

  List<SelectItem> inItems(List<SelectItem> items) {
    return written.isEmpty()
        ? items
        : items.stream().map(item -> new SelectItem(in(item.node()), item.alias())).toList();
  }

  OrderItem in(OrderItem item) {
    return written.isEmpty()
        ? item
        : new OrderItem(in(item.node()), item.descending(), item.nulls());
  }
}
