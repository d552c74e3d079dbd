package dev.diglot.session;

import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.query.ConflictKey;
import dev.diglot.query.ConflictSpec;
import dev.diglot.query.InsertRunner;
import dev.diglot.query.InsertSpec;
import dev.diglot.query.WriteSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * An insert of objects, as many by one statement as fit, that says what becomes of rows that are
 * there already.
 *
 * @param <T> the entity
 */
public final class InsertQuery<T> extends Inserting<T> {

  private InsertQuery(InsertRunner runner, InsertSpec<T> spec) {
    super(runner, spec);
  }

  /** An insert of no rows yet. */
  static <T> InsertQuery<T> of(InsertRunner runner, Root<T> root) {
    return new InsertQuery<>(runner, new InsertSpec<>(root.type(), root.origin(), List.of(), null));
  }

  /**
   * Inserts a row more.
   *
   * @param value the values
   * @return the insert
   */
  public InsertQuery<T> row(T value) {
    return rows(List.of(Objects.requireNonNull(value, "value")));
  }

  /**
   * Inserts rows more.
   *
   * @param values the values
   * @return the insert
   */
  public InsertQuery<T> rows(Collection<? extends T> values) {
    values.forEach(value -> Objects.requireNonNull(value, "value"));
    return new InsertQuery<>(runner, spec.with(values));
  }

  /**
   * Says that a row is there already when it has the same values of some properties; they have a
   * unique constraint. An object whose values were given before goes by a later statement, so that
   * it meets the row of the earlier one.
   *
   * @param first a reference to an accessor
   * @param more further ones
   * @return what to do then
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Read only.
  public final Conflict<T> onConflict(
      Property<? super T, ?> first, Property<? super T, ?>... more) {
    List<PathNode> key = new ArrayList<>();
    key.add(Paths.of(spec.origin(), first));
    for (Property<? super T, ?> property : more) {
      key.add(Paths.of(spec.origin(), property));
    }
    return new Conflict<>(this, new ConflictKey(List.copyOf(key), List.of()));
  }

  /**
   * Skips rows that violate any unique constraint, where the dialect can.
   *
   * @return the insert
   */
  public InsertQuery<T> onAnyConflictDoNothing() {
    return new Conflict<>(this, new ConflictKey(List.of(), List.of())).doNothing();
  }

  /**
   * What to do about a row that is there already.
   *
   * @param <T> the entity
   */
  public static final class Conflict<T> {
    private final InsertQuery<T> insert;
    private final ConflictKey key;

    private Conflict(InsertQuery<T> insert, ConflictKey key) {
      this.insert = insert;
      this.key = key;
    }

    /**
     * Says that the properties are unique only among rows for which a condition written in Java
     * holds, by a partial index.
     *
     * @param filter a lambda, or a method reference such as {@code User::active}
     * @return what to do about such a row
     */
    public Conflict<T> where(Filter<? super T> filter) {
      return new Conflict<>(insert, key.where(insert.condition(filter)));
    }

    /**
     * Says that the properties are unique only among rows for which a condition holds, by a partial
     * index. The condition is written as in the index, its values as literals, so that the database
     * knows the index by it.
     *
     * @param condition the condition, over columns of the row alone
     * @return what to do about such a row
     */
    public Conflict<T> where(Expr<Boolean> condition) {
      return new Conflict<>(insert, key.where(condition.node()));
    }

    /**
     * Leaves the row as it is. It is not counted and not given back.
     *
     * @return the insert
     */
    public InsertQuery<T> doNothing() {
      return new InsertQuery<>(insert.runner, insert.spec.with(conflict(false)));
    }

    /**
     * Updates the row. Columns with an on-update value get it, and a version is counted up.
     *
     * @return the insert, to be told what to set
     */
    public ConflictUpdateQuery<T> doUpdate() {
      return new ConflictUpdateQuery<>(insert.runner, insert.spec, conflict(true));
    }

    private ConflictSpec conflict(boolean updates) {
      InsertSpec<T> spec = insert.spec;
      return new ConflictSpec(key, updates, false, WriteSpec.of(spec.type(), spec.origin()));
    }
  }
}
