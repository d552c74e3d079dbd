package dev.diglot.session;

import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.query.ConflictSpec;
import dev.diglot.query.InsertRunner;
import dev.diglot.query.InsertSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/**
 * An insert of objects that updates the rows which are there already. In values and conditions,
 * properties are those of the existing row, and {@link dev.diglot.sql.Sql#excluded} those of the
 * object that was to be inserted.
 *
 * @param <T> the entity
 */
public final class ConflictUpdateQuery<T> extends Inserting<T> {
  private final ConflictSpec conflict;

  ConflictUpdateQuery(InsertRunner runner, InsertSpec<T> spec, ConflictSpec conflict) {
    super(runner, spec.with(conflict));
    this.conflict = conflict;
  }

  /**
   * Sets a property of the existing row; the value follows.
   *
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the setter
   */
  public <V> Setter<T, V> set(Property<? super T, V> property) {
    return new Setter<>(this, Paths.of(spec.origin(), property));
  }

  /**
   * Sets every column that is given and may be updated, but for the key and those of the conflict.
   *
   * @return the insert
   */
  public ConflictUpdateQuery<T> setGiven() {
    return with(conflict.settingGiven());
  }

  /**
   * Updates an existing row only if a condition written in Java holds; else it is left as it is,
   * not counted and not given back.
   *
   * @param filter a lambda, or a method reference such as {@code User::active}
   * @return the insert
   */
  public ConflictUpdateQuery<T> where(Filter<? super T> filter) {
    return where(condition(filter));
  }

  /**
   * Updates an existing row only if a condition holds; else it is left as it is, not counted and
   * not given back.
   *
   * @param condition the condition
   * @return the insert
   */
  public ConflictUpdateQuery<T> where(Expr<Boolean> condition) {
    return where(condition.node());
  }

  private ConflictUpdateQuery<T> where(Node condition) {
    return with(conflict.with(conflict.update().where(condition)));
  }

  private ConflictUpdateQuery<T> with(ConflictSpec other) {
    return new ConflictUpdateQuery<>(runner, spec, other);
  }

  /**
   * One property of the existing row, waiting for its value.
   *
   * @param <T> the entity
   * @param <V> the property's type
   */
  public static final class Setter<T, V> {
    private final ConflictUpdateQuery<T> insert;
    private final PathNode property;

    private Setter(ConflictUpdateQuery<T> insert, PathNode property) {
      this.insert = insert;
      this.property = property;
    }

    /**
     * Sets the property to a value.
     *
     * @param value the value, or null
     * @return the insert
     */
    public ConflictUpdateQuery<T> to(@Nullable V value) {
      return to(new BindNode(value, null));
    }

    /**
     * Sets the property to what an expression gives for each row.
     *
     * @param value the expression
     * @return the insert
     */
    public ConflictUpdateQuery<T> to(Expr<? extends V> value) {
      return to(value.node());
    }

    /**
     * Sets the property to what the object has that was to be inserted.
     *
     * @return the insert
     */
    public ConflictUpdateQuery<T> toGiven() {
      return to(new PathNode(Origin.EXCLUDED, property.declaringClass(), property.steps()));
    }

    /**
     * Sets the property to null.
     *
     * @return the insert
     */
    public ConflictUpdateQuery<T> toNull() {
      return to(new BindNode(null, null));
    }

    private ConflictUpdateQuery<T> to(Node value) {
      ConflictSpec conflict = insert.conflict;
      return insert.with(conflict.with(conflict.update().set(property, value)));
    }
  }
}
