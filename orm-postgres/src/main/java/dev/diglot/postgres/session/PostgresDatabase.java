package dev.diglot.postgres.session;

import dev.diglot.database.Database;
import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.postgres.type.PostgresType;
import java.util.Optional;

/**
 * What PostgreSQL does outside of transactions. Each thing it gives holds one of the database's
 * connections until it is closed.
 */
public final class PostgresDatabase {
  private final Database database;

  private PostgresDatabase(Database database) {
    this.database = database;
  }

  /**
   * The PostgreSQL side of a database.
   *
   * @param database a PostgreSQL database
   * @return its PostgreSQL side
   * @throws UnsupportedFeatureException when the database is another
   */
  public static PostgresDatabase of(Database database) {
    String dialect = database.dialect().name();
    if (!dialect.equals(PostgresType.DIALECT)) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_FEATURE,
          "A PostgresDatabase was asked for and the database is "
              + dialect
              + ". Open a PostgreSQL database.");
    }
    return new PostgresDatabase(database);
  }

  /**
   * Listens to channels from now on.
   *
   * @param channels the channels, at least one
   * @return the listener, to be closed
   */
  public Listener listen(String... channels) {
    return Listener.to(database, channels);
  }

  /**
   * Waits for a lock and holds it until it is closed.
   *
   * @param key what is locked
   * @return the lock, to be closed
   */
  public HeldLock lock(LockKey key) {
    return HeldLock.wait(database, key);
  }

  /**
   * Takes a lock unless somebody else holds it, and holds it until it is closed.
   *
   * @param key what is locked
   * @return the lock, to be closed, or empty when somebody else holds it
   */
  public Optional<HeldLock> tryLock(LockKey key) {
    return HeldLock.trying(database, key);
  }
}
