package dev.diglot.postgres.dialect;

import dev.diglot.dialect.MigrationLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An advisory lock of the database. Within a transaction it is the transaction's and ends with it,
 * whatever happens; else it is the session's until it is closed.
 */
final class AdvisoryLock implements MigrationLock {
  /** The letters of "diglot" as a number. */
  private static final long KEY = 0x6469676C6F74L;

  @Override
  public Held acquire(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      call(connection, "pg_advisory_xact_lock");
      return () -> {};
    }
    call(connection, "pg_advisory_lock");
    return () -> call(connection, "pg_advisory_unlock");
  }

  private static void call(Connection connection, String function) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select " + function + "(" + KEY + ")");
    }
  }
}
