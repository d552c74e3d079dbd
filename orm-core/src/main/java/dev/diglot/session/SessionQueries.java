package dev.diglot.session;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.loading.Loader;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.CompiledReturning;
import dev.diglot.query.CompiledWrite;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.RawSelect;
import dev.diglot.query.StatementCache;
import dev.diglot.sql.tree.Statement;
import dev.diglot.sql.tree.TableName;
import dev.diglot.unitofwork.ViolationNames;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs the queries of a session, after what is pending for their tables was written. */
final class SessionQueries implements QueryRunner {
  private final SessionEnvironment environment;
  private final OpenTransaction transaction;
  private final Loader loader;
  private final Pending pending;

  SessionQueries(
      SessionEnvironment environment, OpenTransaction transaction, Loader loader, Pending pending) {
    this.environment = environment;
    this.transaction = transaction;
    this.loader = loader;
    this.pending = pending;
  }

  @Override
  public Metadata metadata() {
    return environment.metadata();
  }

  @Override
  public StatementCache cache() {
    return environment.statements();
  }

  @Override
  public Clock clock() {
    return transaction.clock();
  }

  @Override
  public <R> List<R> list(CompiledQuery<R> query) {
    return transaction.use(
        () -> {
          flushFor(query);
          return loader.list(query);
        });
  }

  @Override
  public <R> Stream<R> stream(CompiledQuery<R> query) {
    return transaction.use(
        () -> {
          flushFor(query);
          return loader.stream(query);
        });
  }

  private void flushFor(CompiledQuery<?> query) {
    if (!query.options().noFlush()) {
      pending.flushFor(query.tables());
    }
  }

  @Override
  public long execute(CompiledWrite write) {
    return transaction.use(
        () -> {
          pending.flushFor(write.tables());
          RenderedSql sql = environment.dialect().statements().render(write.statement());
          long rows = explained(() -> transaction.statements().update(sql));
          pending.wrote(write.target(), write.statement());
          return rows;
        });
  }

  @Override
  public <R> List<R> list(CompiledReturning<R> write) {
    return transaction.use(
        () -> {
          pending.flushFor(write.tables());
          Loader reader =
              write.isDelete()
                  ? new Loader(new StatelessLoading(transaction, false), environment.loading())
                  : loader;
          return explained(
              () ->
                  reader.list(
                      write.statement(),
                      write.shape(),
                      () -> pending.wrote(write.target(), write.statement())));
        });
  }

  @Override
  public <R> List<R> list(RawSelect<R> query) {
    return transaction.use(
        () -> {
          flushAll(query.noFlush());
          return loader.list(query);
        });
  }

  @Override
  public <R> Stream<R> stream(RawSelect<R> query) {
    return transaction.use(
        () -> {
          flushAll(query.noFlush());
          return loader.stream(query);
        });
  }

  @Override
  public long execute(RenderedSql sql, boolean noFlush) {
    return transaction.use(
        () -> {
          flushAll(noFlush);
          long rows = explained(() -> transaction.statements().update(sql));
          pending.wroteUnknown();
          return rows;
        });
  }

  private void flushAll(boolean noFlush) {
    if (noFlush) {
      pending.requireUsable();
    } else {
      pending.flush();
    }
  }

  <R> R explained(Supplier<R> work) {
    return new ViolationNames(environment.writing()).explained(work);
  }

  /** What a session has to do around queries. */
  interface Pending {

    /** Throws when a flush failed before. */
    void requireUsable();

    /** Writes what is pending for tables. */
    void flushFor(Collection<TableName> tables);

    /** Writes everything that is pending. */
    void flush();

    /** A statement changed rows of an entity. */
    void wrote(EntityType<?> type);

    /** An update or delete by query changed rows of an entity. */
    void wrote(EntityType<?> type, Statement by);

    /** A statement changed rows that nobody knows. */
    void wroteUnknown();

    /** Nothing is pending and nothing remembered. */
    Pending NOTHING =
        new Pending() {
          @Override
          public void requireUsable() {}

          @Override
          public void flushFor(Collection<TableName> tables) {}

          @Override
          public void flush() {}

          @Override
          public void wrote(EntityType<?> type) {}

          @Override
          public void wrote(EntityType<?> type, Statement by) {}

          @Override
          public void wroteUnknown() {}
        };
  }
}
