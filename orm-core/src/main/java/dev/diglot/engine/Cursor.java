package dev.diglot.engine;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A result that is read little by little. Closed by its user, or by the end of its transaction. */
@SuppressWarnings("try") // A scope is only ever closed.
public final class Cursor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Cursor.class);

  private final StatementRunner runner;
  private final Transaction transaction;
  private final Run run;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Observation seen;
  private boolean closed;

  Cursor(
      StatementRunner runner,
      Transaction transaction,
      Run run,
      PreparedStatement statement,
      ResultSet rows,
      Observation seen) {
    this.runner = runner;
    this.transaction = transaction;
    this.run = run;
    this.statement = statement;
    this.rows = seen.counting(rows);
    this.seen = seen;
    transaction.opened(this);
  }

  /**
   * Reads on from where the last call stopped.
   *
   * @param reader reads as many rows as it wants
   * @param <R> what they become
   * @return what the reader returned
   * @throws SessionException DETACHED_ACCESS when the cursor is closed
   * @throws dev.diglot.error.DatabaseException when the database fails
   */
  public <R extends @Nullable Object> R read(ResultReader<R> reader) {
    try (ExclusiveUse inside = transaction.use().enter()) {
      if (closed) {
        throw new SessionException(
            SessionError.DETACHED_ACCESS,
            "The stream is closed: it was closed before, or its transaction ended. Read it to its"
                + " end, or collect it into a list, before the transaction ends.");
      }
      transaction.begin();
      try {
        return reader.read(rows);
      } catch (SQLException refused) {
        throw runner.failed(refused, run.shown(), seen);
      }
    }
  }

  /** Gives up the rest of the result. */
  @Override
  public void close() {
    try (ExclusiveUse inside = transaction.use().enter()) {
      if (closed) {
        return;
      }
      closed = true;
      transaction.closed(this);
      seen.read();
      statement.close();
    } catch (SQLException failure) {
      LOG.debug("A statement could not be closed", failure);
    }
  }
}
