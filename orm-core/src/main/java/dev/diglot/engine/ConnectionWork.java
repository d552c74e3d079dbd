package dev.diglot.engine;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work with a JDBC connection.
 *
 * @param <R> the result's type
 */
@FunctionalInterface
public interface ConnectionWork<R> {

  /**
   * Does the work.
   *
   * @param connection the connection, which stays open
   * @return the result
   * @throws SQLException when the driver fails
   */
  R run(Connection connection) throws SQLException;
}
