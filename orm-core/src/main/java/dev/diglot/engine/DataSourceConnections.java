package dev.diglot.engine;

import dev.diglot.error.ConnectionFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections of a data source that is the caller's. */
final class DataSourceConnections implements ConnectionSource {
  private final DataSource dataSource;
  private final ConnectionSetup setup;

  DataSourceConnections(DataSource dataSource, ConnectionSetup setup) {
    this.dataSource = dataSource;
    this.setup = setup;
  }

  @Override
  public Connection open() {
    try {
      return PreparedDataSource.prepared(dataSource.getConnection(), setup);
    } catch (SQLException failure) {
      throw new ConnectionFailedException(
          "The data source gave no connection: "
              + failure.getMessage()
              + ". Check that the database runs and that the data source can reach it.",
          failure);
    }
  }

  @Override
  public void close() {
    // The data source is the caller's.
  }
}
