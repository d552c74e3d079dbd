package dev.diglot.sql;

import dev.diglot.sql.tree.EntitySource;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import java.util.List;
import java.util.Objects;

/**
 * An entity at one place of a statement. Two roots of one entity are two places, as a self-join
 * needs them.
 *
 * @param <T> the entity
 */
public final class Root<T> extends Path<T> {
  private final Class<T> type;
  private final Origin origin;

  private Root(Class<T> type, Origin origin) {
    super(origin, type.getName(), List.of());
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
    return new Root<>(type, Origin.of(Objects.requireNonNull(type, "type")));
  }

  /**
   * A new place for an entity under an alias of one's own.
   *
   * @param <T> the entity
   * @param type its class
   * @param alias the alias in the SQL text
   * @return the root
   */
  public static <T> Root<T> of(Class<T> type, String alias) {
    return new Root<>(type, Origin.of(type, Objects.requireNonNull(alias, "alias")));
  }

  /**
   * A subquery over this root that gives one value a row.
   *
   * @param <V> the value's type
   * @param value what each row gives
   * @return the subquery, to be narrowed by its own {@code where}
   */
  public <V> Subquery<V> select(Expr<V> value) {
    return new Subquery<>(
        Select.from(new EntitySource(origin), List.of(SelectItem.of(value.node()))));
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
