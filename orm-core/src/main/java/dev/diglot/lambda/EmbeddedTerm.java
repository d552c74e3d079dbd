package dev.diglot.lambda;

import dev.diglot.mapping.MappedMember;
import dev.diglot.sql.tree.PathNode;

/**
 * An embedded value, compared part by part.
 *
 * @param owner the entity that holds it, with the embedded values on the way among its steps
 * @param member what the mapping knows of the value
 */
public record EmbeddedTerm(EntityTerm owner, MappedMember member) implements Term {

  @Override
  public Class<?> type() {
    return member.javaType();
  }

  /**
   * The value, all its columns.
   *
   * @return the path that leads to it
   */
  public PathNode node() {
    return owner.node();
  }
}
