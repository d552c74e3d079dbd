package dev.diglot.engine;

import dev.diglot.dialect.Dialect;
import dev.diglot.error.CommitOutcomeUnknownException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions one after another on one connection at a time. Each begins at its first statement,
 * when a connection is taken, and ends with {@link #commit()} or {@link #rollback()}, when the
 * connection is given back.
 *
 * <p>After a statement failed, everything throws until {@link #rollback()}, or until the savepoint
 * around it is rolled back to. It may move between threads, but overlapping use throws.
 */
@SuppressWarnings("try") // A scope is only ever closed.
public final class Transaction implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);
  private static final int VALIDATION_SECONDS = 2;

  private final ConnectionSource source;
  private final Dialect dialect;
  private final TransactionOptions options;
  private final ExclusiveUse use;
  private final StatementRunner statements;
  private List<SavepointMark> marks = List.of();
  private List<Cursor> cursors = List.of();
  private @Nullable ConnectionLease lease;
  private @Nullable String failure;
  private boolean closed;

  /**
   * Prepares transactions; takes no connection yet.
   *
   * @param source where connections come from
   * @param dialect the database's dialect
   * @param options what the transactions may do
   * @param listener told of each statement
   * @param use the guard against overlapping use, which the caller may share
   */
  public Transaction(
      ConnectionSource source,
      Dialect dialect,
      TransactionOptions options,
      StatementListener listener,
      ExclusiveUse use) {
    this.source = source;
    this.dialect = dialect;
    this.options = options;
    this.use = use;
    this.statements = new StatementRunner(this, dialect, listener);
  }

  /**
   * Prepares transactions of their own guard.
   *
   * @param source where connections come from
   * @param dialect the database's dialect
   * @param options what the transactions may do
   * @param listener told of each statement
   */
  public Transaction(
      ConnectionSource source,
      Dialect dialect,
      TransactionOptions options,
      StatementListener listener) {
    this(source, dialect, options, listener, new ExclusiveUse("transaction"));
  }

  /**
   * Runs statements in the transaction, beginning one when there is none.
   *
   * @return the runner, the same for all transactions
   */
  public StatementRunner statements() {
    return statements;
  }

  /**
   * What the transactions may do.
   *
   * @return the options
   */
  public TransactionOptions options() {
    return options;
  }

  /**
   * Whether a statement failed and only a rollback works.
   *
   * @return whether the transaction failed
   */
  public boolean failed() {
    return failure != null;
  }

  /**
   * Whether a transaction has begun that was not ended.
   *
   * @return whether a connection is held
   */
  public boolean hasBegun() {
    return lease != null;
  }

  /**
   * Makes what was done permanent and ends the transaction; does nothing when none has begun.
   *
   * @throws SessionException TRANSACTION_FAILED when a statement failed before
   * @throws CommitOutcomeUnknownException when the connection was lost: nobody knows whether the
   *     transaction happened
   * @throws DatabaseException when the database refuses; then only a rollback works
   */
  public void commit() {
    try (ExclusiveUse inside = use.enter()) {
      requireUsable();
      ConnectionLease held = lease;
      if (held == null) {
        return;
      }
      closeCursors();
      try {
        held.connection().commit();
      } catch (SQLException refused) {
        throw refusedCommit(held, refused);
      }
      end(held);
    }
  }

  private DatabaseException refusedCommit(ConnectionLease held, SQLException refused) {
    DatabaseException translated = dialect.errors().translate(refused, null);
    if (!(translated instanceof ConnectionFailedException) && alive(held.connection())) {
      failure = translated.getMessage();
      return translated;
    }
    end(held);
    DatabaseException unknown =
        new CommitOutcomeUnknownException(
            "The connection was lost while committing: the transaction may or may not have"
                + " happened. Look at the data before doing it again. The driver said: "
                + refused.getMessage(),
            refused);
    failure = unknown.getMessage();
    return unknown;
  }

  private static boolean alive(Connection connection) {
    try {
      return connection.isValid(VALIDATION_SECONDS);
    } catch (SQLException dead) {
      LOG.debug("A connection could not be validated", dead);
      return false;
    }
  }

  /**
   * Undoes what was done and ends the transaction; does nothing when none has begun. A connection
   * that was lost needs no undoing, since the database undoes it.
   */
  public void rollback() {
    try (ExclusiveUse inside = use.enter()) {
      requireOpen();
      undo();
    }
  }

  private void undo() {
    failure = null;
    ConnectionLease held = lease;
    if (held == null) {
      return;
    }
    closeCursors();
    try {
      held.connection().rollback();
    } catch (SQLException lost) {
      LOG.debug("A rollback failed; the connection is given up", lost);
    } finally {
      end(held);
    }
  }

  private void end(ConnectionLease held) {
    lease = null;
    marks = List.of();
    held.giveBack();
  }

  /**
   * Sets a savepoint, beginning the transaction when none has begun.
   *
   * @return the mark to release or to roll back to
   */
  public SavepointMark savepoint() {
    try (ExclusiveUse inside = use.enter()) {
      try {
        SavepointMark mark = new SavepointMark(begin().setSavepoint());
        marks = with(marks, mark);
        return mark;
      } catch (SQLException refused) {
        throw failed(refused, "savepoint");
      }
    }
  }

  /**
   * Keeps what was done since a savepoint, and forgets it and those after it.
   *
   * @param mark the savepoint
   */
  public void release(SavepointMark mark) {
    try (ExclusiveUse inside = use.enter()) {
      Connection connection = begin();
      forget(mark);
      try {
        connection.releaseSavepoint(mark.savepoint());
      } catch (SQLException refused) {
        throw failed(refused, "release savepoint");
      }
    }
  }

  /**
   * Undoes what was done since a savepoint, and forgets it and those after it. A transaction that
   * failed since works again.
   *
   * @param mark the savepoint
   */
  public void rollbackTo(SavepointMark mark) {
    try (ExclusiveUse inside = use.enter()) {
      requireOpen();
      ConnectionLease held = lease;
      forget(mark);
      if (held == null) {
        return;
      }
      failure = null;
      try {
        held.connection().rollback(mark.savepoint());
      } catch (SQLException refused) {
        throw failed(refused, "rollback to savepoint");
      }
    }
  }

  private void forget(SavepointMark mark) {
    int index = marks.indexOf(mark);
    if (index < 0) {
      throw new SessionException(
          SessionError.TRANSACTION_FAILED,
          "The savepoint is no longer there: it was released or rolled back, or its transaction"
              + " ended. End nested blocks in reverse order, and before their transaction.");
    }
    marks = List.copyOf(marks.subList(0, index));
  }

  private static <E> List<E> with(List<E> list, E one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /**
   * Works with the connection itself, for what Diglot has no call for. The work must neither commit
   * nor close.
   *
   * @param work the work
   * @param <R> the result's type
   * @return the work's result
   */
  public <R> R withConnection(ConnectionWork<R> work) {
    try (ExclusiveUse inside = use.enter()) {
      try {
        return work.run(begin());
      } catch (SQLException refused) {
        throw failed(refused, null);
      }
    }
  }

  /** Rolls back what was not committed and gives the connection back. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    try (ExclusiveUse inside = use.enter()) {
      undo();
      closed = true;
    }
  }

  ExclusiveUse use() {
    return use;
  }

  /** The connection, taken now when none is held. */
  Connection begin() {
    requireUsable();
    ConnectionLease held = lease;
    if (held == null) {
      try {
        held = ConnectionLease.open(source, options);
      } catch (SQLException refused) {
        throw dialect.errors().translate(refused, null);
      }
      lease = held;
    }
    return held.connection();
  }

  /** Translates a failure of a statement, after which only a rollback works. */
  DatabaseException failed(SQLException refused, @Nullable String sql) {
    return failed(translate(refused, sql));
  }

  /** Translates a failure of a statement; on a closed connection every failure is its loss. */
  DatabaseException translate(SQLException refused, @Nullable String sql) {
    DatabaseException translated = dialect.errors().translate(refused, sql);
    if (translated instanceof ConnectionFailedException || !lost()) {
      return translated;
    }
    return new ConnectionFailedException(
        "The connection was lost. Roll back and do the transaction again. The driver said: "
            + refused.getMessage(),
        refused);
  }

  private boolean lost() {
    ConnectionLease held = lease;
    try {
      return held != null && held.connection().isClosed();
    } catch (SQLException unknown) {
      LOG.debug("A connection does not say whether it is closed", unknown);
      return true;
    }
  }

  /** Remembers a failure of a statement, after which only a rollback works. */
  DatabaseException failed(DatabaseException translated) {
    failure = translated.getMessage();
    return translated;
  }

  void opened(Cursor cursor) {
    cursors = with(cursors, cursor);
  }

  void closed(Cursor cursor) {
    cursors = cursors.stream().filter(open -> open != cursor).toList();
  }

  private void closeCursors() {
    List<Cursor> open = cursors;
    for (int i = 0; i < open.size(); i++) {
      open.get(i).close();
    }
  }

  private void requireUsable() {
    requireOpen();
    if (failure != null) {
      throw new SessionException(
          SessionError.TRANSACTION_FAILED,
          "A statement of this transaction failed before, so nothing but rollback() works now."
              + " The failure was: "
              + failure);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new SessionException(
          SessionError.SESSION_CLOSED, "The transaction is closed. Open another one.");
    }
  }
}
