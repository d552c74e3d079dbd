package dev.diglot.session;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.ConnectionWork;
import dev.diglot.loading.Loader;
import dev.diglot.mapping.Metadata;
import dev.diglot.unitofwork.DirectWrites;
import java.util.Collection;
import java.util.List;

/**
 * What the module of a database needs of a session for statements that Diglot has no call for: the
 * connection within the transaction, rows on their way to a table, and what rows that were read
 * become.
 */
public final class SessionAccess {
  private final SessionEnvironment environment;
  private final OpenTransaction transaction;
  private final SessionQueries.Pending pending;
  private final Loader loader;
  private final DirectWrites writes;

  SessionAccess(
      SessionEnvironment environment,
      OpenTransaction transaction,
      SessionQueries.Pending pending,
      Loader loader,
      DirectWrites writes) {
    this.environment = environment;
    this.transaction = transaction;
    this.pending = pending;
    this.loader = loader;
    this.writes = writes;
  }

  /**
   * The dialect of the database.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return environment.dialect();
  }

  /**
   * The mapped classes.
   *
   * @return the metadata
   */
  public Metadata metadata() {
    return environment.metadata();
  }

  /**
   * Runs one statement by the driver's own means, within the transaction, after everything pending
   * was written. Listeners are told of it. The work must neither commit nor close.
   *
   * @param sql the statement's text, for listeners and for refusing writes in a read-only session
   * @param work runs it and gives the number of rows that it read or wrote
   * @return that number
   * @throws dev.diglot.error.SessionException when it writes and the session is read-only
   * @throws dev.diglot.error.DatabaseException when the database refuses it
   */
  public long run(String sql, ConnectionWork<Long> work) {
    return transaction.use(
        () -> {
          pending.flush();
          return transaction.statements().run(sql, work);
        });
  }

  /**
   * Makes rows of new objects as an insert would: values fitted to their columns, versions started,
   * ids drawn from their sequences.
   *
   * @param <T> the entity
   * @param type its class
   * @param values the objects, left as they are
   * @return the rows in the order given, cut where the columns given differ
   */
  public <T> List<PreparedRows> prepared(Class<T> type, Collection<? extends T> values) {
    return transaction.use(
        () ->
            writes.prepared(metadata().entity(type), values).stream()
                .map(rows -> new PreparedRows(rows.columns(), rows.values()))
                .toList());
  }

  /**
   * Says that rows of an entity were written by {@link #run}.
   *
   * @param type its class
   */
  public void wrote(Class<?> type) {
    transaction.use(() -> pending.wrote(metadata().entity(type)));
  }

  /**
   * The rows of a query, to be brought by the driver's own means.
   *
   * @param <R> what a row becomes
   * @param query a query of this session, or of another of the same database
   * @return its statement, and how its rows are read
   */
  public <R> AwaitedRows<R> awaited(Results<R> query) {
    return new AwaitedRows<>(Selected.compiled(query), dialect(), loader);
  }
}
