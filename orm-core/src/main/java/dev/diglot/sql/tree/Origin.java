package dev.diglot.sql.tree;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a source in a statement, compared by identity: a self-join has two origins of
 * one entity. The renderer gives each origin its alias.
 */
public final class Origin {
  private static final String GIVEN = "excluded";

  /**
   * The row that an insert with conflict handling was to insert, in expressions that are not
   * compiled yet.
   */
  public static final Origin EXCLUDED = ofGiven();

  private final @Nullable Class<?> entity;
  private final @Nullable String alias;

  private Origin(@Nullable Class<?> entity, @Nullable String alias) {
    this.entity = entity;
    this.alias = alias;
  }

  /**
   * An occurrence of an entity whose alias the renderer chooses.
   *
   * @param entity the mapped class
   * @return a new origin
   */
  public static Origin of(Class<?> entity) {
    return new Origin(entity, null);
  }

  /**
   * An occurrence of an entity under an alias chosen by the user.
   *
   * @param entity the mapped class
   * @param alias the alias, unquoted
   * @return a new origin
   */
  public static Origin of(Class<?> entity, String alias) {
    return new Origin(entity, alias);
  }

  /**
   * An occurrence of a table that is no entity, such as a join table.
   *
   * @return a new origin
   */
  public static Origin ofTable() {
    return new Origin(null, null);
  }

  /**
   * An occurrence of the rows that an upsert gives.
   *
   * @return a new origin under the name {@code excluded}
   */
  public static Origin ofGiven() {
    return new Origin(null, GIVEN);
  }

  /**
   * The mapped class.
   *
   * @return the class, or null for a table that is no entity
   */
  public @Nullable Class<?> entity() {
    return entity;
  }

  /**
   * The alias that the user chose.
   *
   * @return the alias, or null when the renderer chooses
   */
  public @Nullable String alias() {
    return alias;
  }

  @Override
  public String toString() {
    return (entity == null ? "table" : entity.getSimpleName()) + (alias == null ? "" : " " + alias);
  }
}
