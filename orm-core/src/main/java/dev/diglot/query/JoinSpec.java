package dev.diglot.query;

import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/** A join as written: on a condition, along a relationship, or both. */
record JoinSpec(
    Join.Kind kind,
    @Nullable PathNode relationship,
    @Nullable Origin target,
    @Nullable Node condition) {

  static JoinSpec on(Join.Kind kind, Origin target, Node condition) {
    return new JoinSpec(kind, null, target, condition);
  }

  static JoinSpec along(Join.Kind kind, PathNode relationship, @Nullable Origin target) {
    return new JoinSpec(kind, relationship, target, null);
  }
}
