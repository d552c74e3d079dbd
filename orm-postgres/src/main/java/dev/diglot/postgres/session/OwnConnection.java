package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.error.DatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection outside of transactions, each of whose statements counts at once. */
final class OwnConnection implements AutoCloseable {
  private final Database database;
  private final Connection connection;
  private final boolean autoCommit;

  OwnConnection(Database database) {
    this.database = database;
    this.connection = database.connections().open();
    this.autoCommit = changed();
  }

  private boolean changed() {
    try {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(true);
      return before;
    } catch (SQLException failure) {
      throw translated(failure);
    }
  }

  Connection connection() {
    return connection;
  }

  DatabaseException translated(SQLException failure) {
    return database.dialect().errors().translate(failure, null);
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw translated(failure);
    }
  }

  boolean isTrue(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() && result.getBoolean(1);
    } catch (SQLException failure) {
      throw translated(failure);
    }
  }

  @Override
  public void close() {
    try (connection) {
      if (!connection.isClosed()) {
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException failure) {
      throw translated(failure);
    }
  }
}
