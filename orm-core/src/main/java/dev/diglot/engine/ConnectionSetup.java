package dev.diglot.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Prepares a new connection, for example sets its time zone. */
@FunctionalInterface
public interface ConnectionSetup {

  /**
   * Prepares a connection.
   *
   * @param connection a connection that nobody else uses yet
   * @throws SQLException when the driver fails
   */
  void prepare(Connection connection) throws SQLException;

  /**
   * Leaves connections as they come.
   *
   * @return a setup that does nothing
   */
  static ConnectionSetup none() {
    return connection -> {};
  }
}
