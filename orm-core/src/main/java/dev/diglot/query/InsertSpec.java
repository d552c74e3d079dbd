package dev.diglot.query;

import dev.diglot.property.Filter;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an insert of objects says, before it is compiled, and how it is run. */
record InsertSpec<T>(
    InsertRunner runner,
    Class<T> type,
    Origin origin,
    List<T> rows,
    @Nullable ConflictSpec conflict) {

  InsertSpec<T> with(Collection<? extends T> more) {
    List<T> all = new ArrayList<>(rows);
    all.addAll(more);
    return new InsertSpec<>(runner, type, origin, List.copyOf(all), conflict);
  }

  InsertSpec<T> with(ConflictSpec other) {
    return new InsertSpec<>(runner, type, origin, rows, other);
  }

  Node condition(Filter<? super T> filter) {
    return Paths.value(runner.metadata(), origin, filter);
  }

  long execute() {
    return runner.execute(compiler().compile(this));
  }

  List<T> written() {
    return runner.insert(compiler().compile(this));
  }

  <R> List<R> written(List<Node> items, @Nullable Function<@Nullable Object[], R> constructor) {
    InsertCompiler compiler = compiler();
    PlannedItems<R> planned = compiler.items(origin, items, constructor);
    return runner.insert(compiler.compile(this), planned.lowered(), planned.shape());
  }

  private InsertCompiler compiler() {
    return new InsertCompiler(runner.metadata(), runner.clock());
  }
}
