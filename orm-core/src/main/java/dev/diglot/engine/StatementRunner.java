package dev.diglot.engine;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.error.DatabaseException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements in a {@link Transaction}. Values are bound as they are given, each as the dialect
 * binds its type: who writes rows brings them to their columns' form first.
 */
@SuppressWarnings("try") // A scope is only ever closed.
public final class StatementRunner {
  private final Transaction transaction;
  private final Dialect dialect;
  private final StatementListener listener;

  StatementRunner(Transaction transaction, Dialect dialect, StatementListener listener) {
    this.transaction = transaction;
    this.dialect = dialect;
    this.listener = listener;
  }

  /**
   * The dialect of the statements.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Runs a statement that reads rows.
   *
   * @param sql the statement
   * @param reader reads the rows
   * @param <R> what the rows become
   * @return what the reader returned
   * @throws SessionException READ_ONLY when it writes and the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R query(RenderedSql sql, ResultReader<R> reader) {
    return query(once(sql), reader);
  }

  /**
   * Runs a statement that reads rows.
   *
   * @param run the statement with its values
   * @param reader reads the rows
   * @param <R> what the rows become
   * @return what the reader returned
   * @throws SessionException READ_ONLY when it writes and the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R query(Run run, ResultReader<R> reader) {
    return query(run, 0, reader);
  }

  /**
   * Runs a statement that reads rows.
   *
   * @param run the statement with its values
   * @param most how many rows are read at most; 0 for all
   * @param reader reads the rows
   * @param <R> what the rows become
   * @return what the reader returned
   * @throws SessionException READ_ONLY when it writes and the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R query(Run run, int most, ResultReader<R> reader) {
    requireReading(run.text());
    return read(run, PreparedStatement::executeQuery, Preparing.atMost(most), reader);
  }

  /**
   * Runs a statement that writes rows and gives some of their columns back, in one round trip.
   *
   * @param sql the statement
   * @param reader reads what is given back
   * @param <R> what it becomes
   * @return what the reader returned
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R returning(RenderedSql sql, ResultReader<R> reader) {
    requireWritable(sql.text());
    return read(once(sql), PreparedStatement::executeQuery, Preparing.PLAIN, reader);
  }

  /**
   * Runs a statement that writes rows and gives some of their columns back, in one round trip.
   *
   * @param template the statement
   * @param values the values of its binds, in order
   * @param reader reads what is given back
   * @param <R> what it becomes
   * @return what the reader returned
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R returning(
      Template template, @Nullable Object[] values, ResultReader<R> reader) {
    requireWritable(template.sql().text());
    return read(
        new Run(template, values), PreparedStatement::executeQuery, Preparing.PLAIN, reader);
  }

  /**
   * Runs an insert and gives generated columns back through the driver, where the dialect cannot
   * return them itself.
   *
   * @param template the insert
   * @param values the values of its binds, in order
   * @param columns the generated columns, as mapped
   * @param reader reads them, in the order of {@code columns}
   * @param <R> what they become
   * @return what the reader returned
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public <R extends @Nullable Object> R insertReturningKeys(
      Template template, @Nullable Object[] values, List<String> columns, ResultReader<R> reader) {
    Run run = new Run(template, values);
    requireWritable(run.text());
    String[] names =
        columns.stream().map(dialect.identifiers()::catalogName).toArray(String[]::new);
    return read(
        run,
        statement -> {
          statement.executeUpdate();
          return statement.getGeneratedKeys();
        },
        (connection, text) -> connection.prepareStatement(text, names),
        reader);
  }

  private Run once(RenderedSql sql) {
    return Run.of(sql, dialect.types());
  }

  private <R extends @Nullable Object> R read(
      Run run, Executor executor, Preparing preparing, ResultReader<R> reader) {
    try (ExclusiveUse inside = transaction.use().enter()) {
      Connection connection = transaction.begin();
      Observation seen = Observation.start(listener, run);
      try (PreparedStatement statement = preparing.prepared(connection, run.text())) {
        run.template().bind(statement, run.values());
        try (ResultSet rows = executor.execute(statement)) {
          R result = reader.read(seen.counting(rows));
          seen.read();
          return result;
        }
      } catch (SQLException refused) {
        throw failed(refused, run.shown(), seen);
      }
    }
  }

  /**
   * Opens a result that is read little by little.
   *
   * @param run the statement with its values
   * @param fetchSize how many rows the driver fetches at once
   * @return the cursor, to be closed; the end of the transaction closes it too
   * @throws SessionException READ_ONLY when it writes and the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public Cursor cursor(Run run, int fetchSize) {
    requireReading(run.text());
    try (ExclusiveUse inside = transaction.use().enter()) {
      Connection connection = transaction.begin();
      Observation seen = Observation.start(listener, run);
      try {
        PreparedStatement statement = Preparing.forwardOnly().prepared(connection, run.text());
        try {
          statement.setFetchSize(fetchSize);
          run.template().bind(statement, run.values());
          return new Cursor(this, transaction, run, statement, statement.executeQuery(), seen);
        } catch (SQLException | RuntimeException refused) {
          statement.close();
          throw refused;
        }
      } catch (SQLException refused) {
        throw failed(refused, run.shown(), seen);
      }
    }
  }

  /**
   * Runs a statement that writes.
   *
   * @param sql the statement
   * @return how many rows it wrote
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public long update(RenderedSql sql) {
    return update(once(sql));
  }

  /**
   * Runs a statement that writes.
   *
   * @param template the statement
   * @param values the values of its binds, in order
   * @return how many rows it wrote
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public long update(Template template, @Nullable Object[] values) {
    return update(new Run(template, values));
  }

  private long update(Run run) {
    requireWritable(run.text());
    try (ExclusiveUse inside = transaction.use().enter()) {
      Connection connection = transaction.begin();
      Observation seen = Observation.start(listener, run);
      try (PreparedStatement statement = Preparing.PLAIN.prepared(connection, run.text())) {
        run.template().bind(statement, run.values());
        long rows = statement.executeUpdate();
        seen.wrote(rows);
        return rows;
      } catch (SQLException refused) {
        throw failed(refused, run.shown(), seen);
      }
    }
  }

  /**
   * Runs a statement without parameters, such as one that defines a table.
   *
   * @param sql the statement
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public void execute(String sql) {
    requireWritable(sql);
    try (ExclusiveUse inside = transaction.use().enter()) {
      Connection connection = transaction.begin();
      Observation seen = Observation.start(listener, sql, List.of(), 1);
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
        seen.wrote(Math.max(0, statement.getUpdateCount()));
      } catch (SQLException refused) {
        throw failed(refused, new RenderedSql(sql, List.of()), seen);
      }
    }
  }

  /**
   * Runs a statement by the driver's own means and tells the listener of it.
   *
   * @param sql the statement's text
   * @param work runs it and gives the number of rows that it read or wrote
   * @return that number
   * @throws SessionException READ_ONLY when it writes and the transaction is read-only
   * @throws DatabaseException when the database refuses it
   */
  public long run(String sql, ConnectionWork<Long> work) {
    if (transaction.options().readOnly() && WriteDetector.writes(sql)) {
      throw readOnly(sql);
    }
    try (ExclusiveUse inside = transaction.use().enter()) {
      Connection connection = transaction.begin();
      Observation seen = Observation.start(listener, sql, List.of(), 1);
      try {
        long rows = work.run(connection);
        seen.wrote(rows);
        return rows;
      } catch (SQLException refused) {
        throw failed(refused, new RenderedSql(sql, List.of()), seen);
      }
    }
  }

  /**
   * Runs one statement for many rows, a thousand at a time.
   *
   * @param template the statement; its binds say type, name and sensitivity, their values are
   *     ignored
   * @param rows for each run the values of the binds in order
   * @return how many rows each run wrote, or {@link Statement#SUCCESS_NO_INFO}
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses a row
   */
  public long[] batch(RenderedSql template, List<@Nullable Object[]> rows) {
    return batch(new Template(template, dialect.types()), rows);
  }

  /**
   * Runs one statement for many rows, a thousand at a time.
   *
   * @param template the statement
   * @param rows for each run the values of the binds in order
   * @return how many rows each run wrote, or {@link Statement#SUCCESS_NO_INFO}
   * @throws SessionException READ_ONLY when the transaction is read-only
   * @throws DatabaseException when the database refuses a row
   */
  public long[] batch(Template template, List<@Nullable Object[]> rows) {
    requireWritable(template.sql().text());
    if (rows.isEmpty()) {
      return new long[0];
    }
    try (ExclusiveUse inside = transaction.use().enter()) {
      return new Batch(this, listener, template).run(transaction.begin(), rows);
    }
  }

  DatabaseException failed(SQLException refused, RenderedSql sql, Observation seen) {
    return failed(refused, sql, List.of(), seen);
  }

  DatabaseException failed(
      SQLException refused, RenderedSql sql, List<@Nullable Object[]> rows, Observation seen) {
    Secrets secrets = Secrets.of(sql.binds(), rows);
    seen.failed(secrets.mask(refused.getMessage()));
    DatabaseException translated = transaction.translate(refused, sql.text());
    return transaction.failed(secrets.mask(translated));
  }

  private void requireReading(String sql) {
    if (transaction.options().readOnly() && WriteDetector.writes(sql)) {
      throw readOnly(sql);
    }
  }

  private void requireWritable(String sql) {
    if (transaction.options().readOnly()) {
      throw readOnly(sql);
    }
  }

  private static SessionException readOnly(String sql) {
    return new SessionException(
        SessionError.READ_ONLY,
        "The transaction is read-only, so this was not sent: "
            + Failures.shortened(sql)
            + ". Open a session or transaction that may write.");
  }

  /** How a statement is run so that it gives rows. */
  private interface Executor {
    ResultSet execute(PreparedStatement statement) throws SQLException;
  }
}
