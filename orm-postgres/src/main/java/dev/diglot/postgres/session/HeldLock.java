package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.error.DatabaseException;
import java.util.Optional;

/**
 * A lock that is held until it is closed, whatever transactions come and go. It ends with its
 * connection, so a process that dies leaves none behind.
 */
public final class HeldLock implements AutoCloseable {
  private final OwnConnection connection;
  private final LockKey key;
  private boolean closed;

  private HeldLock(OwnConnection connection, LockKey key) {
    this.connection = connection;
    this.key = key;
  }

  static HeldLock wait(Database database, LockKey key) {
    OwnConnection connection = new OwnConnection(database);
    try {
      connection.execute(key.call("pg_advisory_lock"));
      return new HeldLock(connection, key);
    } catch (DatabaseException refused) {
      connection.close();
      throw refused;
    }
  }

  static Optional<HeldLock> trying(Database database, LockKey key) {
    OwnConnection connection = new OwnConnection(database);
    boolean held = false;
    try {
      held = connection.isTrue(key.call("pg_try_advisory_lock"));
      return held ? Optional.of(new HeldLock(connection, key)) : Optional.empty();
    } finally {
      if (!held) {
        connection.close();
      }
    }
  }

  /**
   * What is locked.
   *
   * @return the key
   */
  public LockKey key() {
    return key;
  }

  /** Releases the lock and gives the connection back; does nothing the second time. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (connection) {
      connection.execute(key.call("pg_advisory_unlock"));
    }
  }
}
