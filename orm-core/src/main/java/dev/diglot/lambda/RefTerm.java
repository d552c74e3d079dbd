package dev.diglot.lambda;

import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.PathNode;

/**
 * A {@link Ref} held by an entity, compared by key.
 *
 * @param target what it leads to
 */
public record RefTerm(EntityTerm target) implements Term {

  @Override
  public Class<?> type() {
    return Ref.class;
  }

  /**
   * The reference, as the key of its target.
   *
   * @return the path
   */
  public PathNode node() {
    return target.node();
  }
}
