package dev.diglot.engine;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Makes new connections through another data source and prepares each. */
final class PreparedDataSource implements DataSource {
  private final DataSource connections;
  private final ConnectionSetup setup;

  PreparedDataSource(DataSource connections, ConnectionSetup setup) {
    this.connections = connections;
    this.setup = setup;
  }

  /** Prepares a connection, and closes it when that fails. */
  static Connection prepared(Connection connection, ConnectionSetup setup) throws SQLException {
    try {
      setup.prepare(connection);
      return connection;
    } catch (SQLException | RuntimeException failure) {
      try {
        connection.close();
      } catch (SQLException suppressed) {
        failure.addSuppressed(suppressed);
      }
      throw failure;
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return prepared(connections.getConnection(), setup);
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return prepared(connections.getConnection(username, password), setup);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return connections.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    connections.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    connections.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return connections.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : connections.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || connections.isWrapperFor(type);
  }
}
