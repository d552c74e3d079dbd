package dev.diglot.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection taken for one transaction; given back as it was. Asks the driver only for what the
 * transaction changes, since some drivers ask the database.
 */
final class ConnectionLease {
  private static final Logger LOG = LoggerFactory.getLogger(ConnectionLease.class);
  private static final int UNCHANGED = -1;

  private final Connection connection;
  private boolean autoCommitChanged;
  private boolean readOnlyChanged;
  private int isolationBefore = UNCHANGED;

  private ConnectionLease(Connection connection) {
    this.connection = connection;
  }

  /** Takes a connection and readies it for a transaction. */
  static ConnectionLease open(ConnectionSource source, TransactionOptions options)
      throws SQLException {
    ConnectionLease lease = new ConnectionLease(source.open());
    try {
      lease.prepare(options);
      return lease;
    } catch (SQLException | RuntimeException failure) {
      lease.close();
      throw failure;
    }
  }

  private void prepare(TransactionOptions options) throws SQLException {
    if (options.readOnly() && !connection.isReadOnly()) {
      connection.setReadOnly(true);
      readOnlyChanged = true;
    }
    Isolation wanted = options.isolation();
    if (wanted != null && wanted.jdbc() != connection.getTransactionIsolation()) {
      isolationBefore = connection.getTransactionIsolation();
      connection.setTransactionIsolation(wanted.jdbc());
    }
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
      autoCommitChanged = true;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Gives the connection back. Failures are only logged: the transaction is over either way. */
  void giveBack() {
    try {
      if (!connection.isClosed()) {
        restore();
      }
    } catch (SQLException failure) {
      LOG.debug("A connection could not be reset before it was given back", failure);
    } finally {
      close();
    }
  }

  private void restore() throws SQLException {
    if (autoCommitChanged) {
      connection.setAutoCommit(true);
    }
    if (readOnlyChanged) {
      connection.setReadOnly(false);
    }
    if (isolationBefore != UNCHANGED) {
      connection.setTransactionIsolation(isolationBefore);
    }
  }

  private void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      LOG.debug("A connection could not be closed", failure);
    }
  }
}
