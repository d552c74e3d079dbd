package dev.diglot.sql;

import dev.diglot.sql.tree.Origin;

/**
 * An entity at one place of a statement.
 *
 * @param <T> the entity
 */
public final class Root<T> {
  private final Class<T> type;
  private final Origin origin;

  private Root(Class<T> type, Origin origin) {
    this.type = type;
    this.origin = origin;
  }

  /**
   * A new place for an entity.
   *
   * @param <T> the entity
   * @param type its class
   * @return the root
   */
  public static <T> Root<T> of(Class<T> type) {
    return new Root<>(type, Origin.of(type));
  }

  /**
   * The entity's class.
   *
   * @return the class
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The place in the statement.
   *
   * @return the origin
   */
  public Origin origin() {
    return origin;
  }
}
