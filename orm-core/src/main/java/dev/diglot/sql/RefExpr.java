package dev.diglot.sql;

import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Node;
import java.util.Objects;

/**
 * A reference to another entity; comparing it compares keys and joins nothing.
 *
 * @param <E> the entity it points to
 */
public final class RefExpr<E> extends Expr<Ref<E>> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public RefExpr(Node node) {
    super(node);
  }

  /**
   * Points to an entity.
   *
   * @param target the entity, saved
   * @return the condition
   */
  public Condition is(E target) {
    BindNode bind = new BindNode(Objects.requireNonNull(target, "target"), null);
    return new Condition(new ComparisonNode(Comparison.EQUAL, node(), bind));
  }
}
