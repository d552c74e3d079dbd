package dev.diglot.query;

import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A join as written: on a condition or along a relationship.
 *
 * @param kind inner or left
 * @param relationship what it goes along, or null
 * @param target the place of the relationship's other side, when other parts name it
 * @param source what is joined on a condition, or null
 * @param condition that condition, or null
 */
public record JoinSpec(
    Join.Kind kind,
    @Nullable PathNode relationship,
    @Nullable Origin target,
    @Nullable Source source,
    @Nullable Node condition) {

  /** A condition that always holds. */
  public static final Node ALWAYS = new LogicalNode(LogicalNode.Connective.AND, List.of());

  /**
   * A join on a condition.
   *
   * @param kind inner or left
   * @param source what is joined
   * @param condition when rows belong together
   * @return the join
   */
  public static JoinSpec on(Join.Kind kind, Source source, Node condition) {
    return new JoinSpec(kind, null, null, source, condition);
  }

  /**
   * A join along a relationship.
   *
   * @param kind inner or left
   * @param relationship its path
   * @param target the place of its other side, when other parts name it
   * @return the join
   */
  public static JoinSpec along(Join.Kind kind, PathNode relationship, @Nullable Origin target) {
    return new JoinSpec(kind, relationship, target, null, null);
  }
}
