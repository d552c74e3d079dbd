package dev.diglot.query;

import dev.diglot.property.Accessor;
import dev.diglot.sql.Ordering;
import dev.diglot.sql.Sort;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Turns property references into paths from a query's own entity. */
final class Paths {

  private Paths() {}

  static PathNode of(Origin origin, Serializable property) {
    Accessor accessor = Accessor.named(property);
    return new PathNode(origin, accessor.declaringClass(), List.of(accessor.method()));
  }

  /** The entity that a statement writes. */
  static PathNode self(WriteSpec spec) {
    return new PathNode(spec.origin(), spec.entity().getName(), List.of());
  }

  static List<OrderItem> order(Origin origin, Ordering<?>[] orderings) {
    return Arrays.stream(orderings).map(ordering -> item(origin, ordering)).toList();
  }

  private static OrderItem item(Origin origin, Ordering<?> ordering) {
    if (ordering instanceof Sort sort) {
      return sort.item();
    }
    return new OrderItem(of(origin, ordering), false, OrderItem.Nulls.DEFAULT);
  }
}
