package dev.diglot.query;

import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A join as written: on a condition, along a relationship, or both. */
record JoinSpec(
    Join.Kind kind,
    @Nullable PathNode relationship,
    @Nullable Origin target,
    @Nullable Source source,
    @Nullable Node condition) {

  /** A condition that always holds. */
  static final Node ALWAYS = new LogicalNode(LogicalNode.Connective.AND, List.of());

  static JoinSpec on(Join.Kind kind, Source source, Node condition) {
    return new JoinSpec(kind, null, null, source, condition);
  }

  static JoinSpec along(Join.Kind kind, PathNode relationship, @Nullable Origin target) {
    return new JoinSpec(kind, relationship, target, null, null);
  }
}
