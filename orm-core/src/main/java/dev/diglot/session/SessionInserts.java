package dev.diglot.session;

import dev.diglot.loading.Loader;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.CompiledInsert;
import dev.diglot.query.InsertRunner;
import dev.diglot.query.ResultShape;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.sql.tree.Statement;
import dev.diglot.unitofwork.DirectWrites;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs the inserts of a stateless session, after what is pending for their tables was written. */
record SessionInserts(
    Metadata metadata,
    OpenTransaction transaction,
    SessionQueries queries,
    SessionQueries.Pending pending,
    Loader loader,
    DirectWrites writes)
    implements InsertRunner {

  @Override
  public Clock clock() {
    return transaction.clock();
  }

  @Override
  public long execute(CompiledInsert<?> insert) {
    return written(insert, () -> writes.execute(insert));
  }

  @Override
  public <T> List<T> insert(CompiledInsert<T> insert) {
    return written(insert, () -> writes.insert(insert));
  }

  @Override
  public <R> List<R> insert(
      CompiledInsert<?> insert, List<SelectItem> items, ResultShape<R> shape) {
    return written(
        insert,
        () -> {
          List<R> results = new ArrayList<>();
          for (Statement statement : writes.statements(insert, items)) {
            results.addAll(queries.explained(() -> loader.list(statement, shape, () -> {})));
          }
          return results;
        });
  }

  private <R> R written(CompiledInsert<?> insert, Supplier<R> work) {
    return transaction.use(
        () -> {
          pending.flushFor(insert.tables());
          R result = work.get();
          if (!insert.rows().isEmpty()) {
            pending.wrote(insert.type());
          }
          return result;
        });
  }
}
