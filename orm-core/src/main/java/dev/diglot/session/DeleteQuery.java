package dev.diglot.session;

import dev.diglot.property.Filter;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.WriteCompiler;
import dev.diglot.query.WriteSpec;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A delete of rows chosen by a condition, sent as one statement. It cascades as the database's
 * foreign keys say, not as the mapping does.
 *
 * @param <T> the entity
 */
public final class DeleteQuery<T> extends WriteQuery<T> {
  private final QueryRunner runner;
  private final WriteSpec spec;

  private DeleteQuery(QueryRunner runner, WriteSpec spec) {
    this.runner = runner;
    this.spec = spec;
  }

  /** A delete of all rows of an entity. */
  static <T> DeleteQuery<T> of(QueryRunner runner, Root<T> root) {
    return new DeleteQuery<>(runner, WriteSpec.of(root.type(), root.origin()));
  }

  /**
   * Deletes the rows for which a condition written in Java holds, besides earlier conditions.
   *
   * @param filter a lambda such as {@code user -> user.age() > 17}, or a reference to a boolean
   *     property or hybrid such as {@code User::expired}
   * @return the narrowed delete
   */
  public DeleteQuery<T> where(Filter<? super T> filter) {
    return new DeleteQuery<>(
        runner, spec.where(Paths.value(runner.metadata(), spec.origin(), filter)));
  }

  /**
   * Deletes the rows for which a condition holds, besides earlier ones.
   *
   * @param condition the condition
   * @return the narrowed delete
   */
  public DeleteQuery<T> where(Expr<Boolean> condition) {
    return new DeleteQuery<>(runner, spec.where(condition.node()));
  }

  /**
   * Reads another entity too, whose properties conditions may use; where the dialect can.
   *
   * @param other its place in the statement
   * @return the delete
   */
  public DeleteQuery<T> using(Root<?> other) {
    return new DeleteQuery<>(runner, spec.with(other.origin()));
  }

  @Override
  public long execute() {
    return runner.execute(compiler().delete(spec));
  }

  @Override
  Origin origin() {
    return spec.origin();
  }

  @Override
  List<T> written() {
    return written(List.of(Paths.self(spec)), null);
  }

  @Override
  <R> List<R> written(List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    return runner.list(compiler().delete(spec, items, constructor));
  }

  private WriteCompiler compiler() {
    return new WriteCompiler(runner.metadata(), runner.clock());
  }
}
