package dev.diglot.session;

import dev.diglot.property.Filter;
import dev.diglot.query.InsertCompiler;
import dev.diglot.query.InsertRunner;
import dev.diglot.query.InsertSpec;
import dev.diglot.query.PlannedItems;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An insert of objects, whatever becomes of rows that are there already.
 *
 * @param <T> the entity
 */
abstract sealed class Inserting<T> extends WriteQuery<T> permits InsertQuery, ConflictUpdateQuery {
  final InsertRunner runner;
  final InsertSpec<T> spec;

  Inserting(InsertRunner runner, InsertSpec<T> spec) {
    this.runner = runner;
    this.spec = spec;
  }

  @Override
  public final long execute() {
    return runner.execute(compiler().compile(spec));
  }

  @Override
  final Origin origin() {
    return spec.origin();
  }

  @Override
  final List<T> written() {
    return runner.insert(compiler().compile(spec));
  }

  @Override
  final <R> List<R> written(
      List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    InsertCompiler compiler = compiler();
    PlannedItems<R> planned = compiler.items(spec.origin(), items, constructor);
    return runner.insert(compiler.compile(spec), planned.lowered(), planned.shape());
  }

  /** A condition on the row that is there. */
  final Node condition(Filter<? super T> filter) {
    return Paths.value(runner.metadata(), spec.origin(), filter);
  }

  private InsertCompiler compiler() {
    return new InsertCompiler(runner.metadata(), runner.clock());
  }
}
