package dev.diglot.engine;

import java.sql.Connection;
import javax.sql.DataSource;

/** Where connections come from. Safe for all threads. */
public interface ConnectionSource extends AutoCloseable {

  /**
   * Takes a connection, waiting for one where the source is limited. Closing the connection gives
   * it back.
   *
   * @return a connection, prepared for use
   * @throws dev.diglot.error.ConnectionFailedException when none can be had
   */
  Connection open();

  /** Closes what the source itself opened. */
  @Override
  void close();

  /**
   * The connections of a data source, which stays the caller's to close. As nobody knows whether
   * the data source makes connections or lends them, each is prepared every time it is taken,
   * unless the driver knows that it is.
   *
   * @param dataSource the data source
   * @param setup prepares a connection
   * @return the source
   */
  static ConnectionSource of(DataSource dataSource, ConnectionSetup setup) {
    return new DataSourceConnections(dataSource, setup);
  }

  /**
   * A pool of connections of its own. Opening it makes the first connection, so a wrong address or
   * password is found at once.
   *
   * @param options address, user, size
   * @param setup prepares each connection once, when it is made
   * @return the source
   * @throws dev.diglot.error.ConnectionFailedException when the database cannot be reached
   */
  static ConnectionSource pool(PoolOptions options, ConnectionSetup setup) {
    return PooledConnections.open(options, setup);
  }
}
