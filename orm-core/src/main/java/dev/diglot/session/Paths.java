package dev.diglot.session;

import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.Accessor;
import dev.diglot.query.WriteSpec;
import dev.diglot.sql.Ordering;
import dev.diglot.sql.Sort;
import dev.diglot.sql.SortBy;
import dev.diglot.sql.tree.LambdaNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Turns property references and lambdas into nodes over a query's own entities. */
final class Paths {

  private Paths() {}

  /** The property that a method reference names. */
  static PathNode of(Origin origin, Serializable property) {
    Accessor accessor = Accessor.named(property);
    return new PathNode(origin, accessor.declaringClass(), accessor.path());
  }

  /** The entity that a statement writes. */
  static PathNode self(WriteSpec spec) {
    return root(spec.origin());
  }

  /** A mapped property or hybrid that a method reference names, or else code to be translated. */
  static Node value(Metadata metadata, Origin origin, Serializable function) {
    Accessor accessor = Accessor.of(function);
    return accessor.reference() && isMapped(metadata, origin, accessor.method())
        ? new PathNode(origin, accessor.declaringClass(), accessor.path())
        : lambda(function, origin);
  }

  private static boolean isMapped(Metadata metadata, Origin origin, String accessor) {
    Class<?> entity = origin.entity();
    EntityType<?> type = entity == null ? null : metadata.find(entity);
    return type == null || type.find(accessor) != null;
  }

  /** Code over entities of the statement. */
  static LambdaNode lambda(Serializable function, Origin... parameters) {
    Objects.requireNonNull(function, "function");
    return new LambdaNode(
        function,
        parameters.length == 1
            ? List.of(root(parameters[0]))
            : Arrays.stream(parameters).map(Paths::root).toList());
  }

  /** The entity itself. */
  static PathNode root(Origin origin) {
    Class<?> entity = Objects.requireNonNull(origin.entity(), "a root has an entity");
    return new PathNode(origin, entity.getName(), List.of());
  }

  static List<OrderItem> order(Metadata metadata, Origin origin, Ordering<?>[] orderings) {
    if (orderings.length == 1) {
      return List.of(item(metadata, origin, orderings[0]));
    }
    return Arrays.stream(orderings).map(ordering -> item(metadata, origin, ordering)).toList();
  }

  private static OrderItem item(Metadata metadata, Origin origin, Ordering<?> ordering) {
    if (ordering instanceof Sort sort) {
      return sort.item();
    }
    if (ordering instanceof SortBy<?> by) {
      Node key = item(metadata, origin, by.key()).node();
      return new OrderItem(key, by.descending(), by.nulls());
    }
    return new OrderItem(value(metadata, origin, ordering), false, OrderItem.Nulls.DEFAULT);
  }
}
