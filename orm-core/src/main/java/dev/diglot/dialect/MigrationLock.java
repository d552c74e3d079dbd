package dev.diglot.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets one program at a time change the schema of a database. */
public interface MigrationLock {

  /**
   * Waits for the lock and takes it.
   *
   * @param connection a connection to the database, kept open while the lock is held
   * @return the lock; closing it lets the next one in
   * @throws SQLException when the driver fails
   */
  Held acquire(Connection connection) throws SQLException;

  /**
   * The lock of a database that has none.
   *
   * @return a lock that never waits
   */
  static MigrationLock none() {
    return connection -> () -> {};
  }

  /** A lock that is held. */
  interface Held extends AutoCloseable {

    /**
     * Releases the lock.
     *
     * @throws SQLException when the driver fails
     */
    @Override
    void close() throws SQLException;
  }
}
