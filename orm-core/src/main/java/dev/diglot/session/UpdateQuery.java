package dev.diglot.session;

import dev.diglot.property.Filter;
import dev.diglot.property.Property;
import dev.diglot.query.CompiledReturning;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.WriteCompiler;
import dev.diglot.query.WriteSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An update of rows chosen by a condition, sent as one statement. Columns with an on-update value
 * get it, and a version is counted up, as if the entities had been changed one by one.
 *
 * @param <T> the entity
 */
public final class UpdateQuery<T> extends WriteQuery<T> {
  private final QueryRunner runner;
  private final WriteSpec spec;

  private UpdateQuery(QueryRunner runner, WriteSpec spec) {
    this.runner = runner;
    this.spec = spec;
  }

  /** An update of all rows of an entity that sets nothing yet. */
  static <T> UpdateQuery<T> of(QueryRunner runner, Root<T> root) {
    return new UpdateQuery<>(runner, WriteSpec.of(root.type(), root.origin()));
  }

  /**
   * Sets a property; the value follows by {@link Setter#to}.
   *
   * @param <V> the property's type
   * @param property a reference to its accessor
   * @return the setter
   */
  public <V> Setter<T, V> set(Property<? super T, V> property) {
    return new Setter<>(this, Paths.of(spec.origin(), property));
  }

  /**
   * Updates the rows for which a condition written in Java holds, besides earlier conditions.
   *
   * @param filter a lambda such as {@code user -> user.age() > 17}, or a reference to a boolean
   *     property or hybrid such as {@code User::active}
   * @return the narrowed update
   */
  public UpdateQuery<T> where(Filter<? super T> filter) {
    return new UpdateQuery<>(
        runner, spec.where(Paths.value(runner.metadata(), spec.origin(), filter)));
  }

  /**
   * Updates the rows for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the narrowed update
   */
  public UpdateQuery<T> where(Expr<Boolean> condition) {
    return new UpdateQuery<>(runner, spec.where(condition.node()));
  }

  /**
   * Reads another entity too, whose properties conditions and values may use; where the dialect
   * can. A row that meets several rows of it is updated by one of them, the database says which.
   *
   * @param other its place in the statement
   * @return the update
   */
  public UpdateQuery<T> from(Root<?> other) {
    return new UpdateQuery<>(runner, spec.with(other.origin()));
  }

  @Override
  public long execute() {
    return runner.execute(compiler().update(spec));
  }

  @Override
  Origin origin() {
    return spec.origin();
  }

  @Override
  List<T> written() {
    return new WrittenEntities<T>(runner, spec, new Compiling()).list();
  }

  @Override
  <R> List<R> written(List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    return runner.list(compiler().update(spec, items, constructor));
  }

  /** Compiles this update with what it gives back. */
  private final class Compiling implements WrittenEntities.Compilation {
    @Override
    public <R> CompiledReturning<R> compile(
        List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
      return compiler().update(spec, items, constructor);
    }
  }

  private WriteCompiler compiler() {
    return new WriteCompiler(runner.metadata(), runner.clock());
  }

  /**
   * One property of an update, waiting for its value.
   *
   * @param <T> the entity
   * @param <V> the property's type
   */
  public static final class Setter<T, V> {
    private final UpdateQuery<T> update;
    private final PathNode property;

    private Setter(UpdateQuery<T> update, PathNode property) {
      this.update = update;
      this.property = property;
    }

    /**
     * Sets the property to a value.
     *
     * @param value the value, or null
     * @return the update
     */
    public UpdateQuery<T> to(@Nullable V value) {
      return to(new BindNode(value, null));
    }

    /**
     * Sets the property to what an expression gives for each row.
     *
     * @param value the expression
     * @return the update
     */
    public UpdateQuery<T> to(Expr<? extends V> value) {
      return to(value.node());
    }

    /**
     * Sets the property to what a lambda makes of each row.
     *
     * @param value a lambda such as {@code user -> user.name().trim()}
     * @return the update
     */
    public UpdateQuery<T> to(Property<? super T, ? extends V> value) {
      return to(Paths.value(update.runner.metadata(), update.spec.origin(), value));
    }

    /**
     * Sets the property to null.
     *
     * @return the update
     */
    public UpdateQuery<T> toNull() {
      return to(new BindNode(null, null));
    }

    private UpdateQuery<T> to(Node value) {
      return new UpdateQuery<>(update.runner, update.spec.set(property, value));
    }
  }
}
