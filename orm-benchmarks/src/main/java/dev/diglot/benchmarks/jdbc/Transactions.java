package dev.diglot.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work on a connection from a pool and commits. */
final class Transactions {
  private final DataSource pool;

  Transactions(DataSource pool) {
    this.pool = pool;
  }

  <R> R in(Work<R> work) {
    try (Connection connection = pool.getConnection()) {
      R result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What is done in one transaction. */
  interface Work<R> {
    R on(Connection connection) throws SQLException;
  }
}
