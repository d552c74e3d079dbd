package dev.diglot.postgres.session;

import dev.diglot.error.DialectError;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.postgres.type.PostgresType;
import dev.diglot.session.Results;
import dev.diglot.session.Session;
import dev.diglot.session.SessionAccess;
import dev.diglot.session.StatelessSession;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What PostgreSQL does besides queries, within the transaction of a session. It lives as long as
 * that session, and everything it does is undone by a rollback.
 */
public final class PostgresSession {
  private final StatelessSession session;
  private final SessionAccess access;

  private PostgresSession(StatelessSession session) {
    this.session = session;
    this.access = session.access();
  }

  /**
   * The PostgreSQL side of a session, which is flushed before each statement.
   *
   * @param session a session of a PostgreSQL database
   * @return its PostgreSQL side
   * @throws UnsupportedFeatureException when the database is another
   */
  public static PostgresSession of(Session session) {
    return of(session.stateless());
  }

  /**
   * The PostgreSQL side of a stateless session.
   *
   * @param session a session of a PostgreSQL database
   * @return its PostgreSQL side
   * @throws UnsupportedFeatureException when the database is another
   */
  public static PostgresSession of(StatelessSession session) {
    String dialect = session.access().dialect().name();
    if (!dialect.equals(PostgresType.DIALECT)) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_FEATURE,
          "A PostgresSession was asked for and the database is "
              + dialect
              + ". Use a PostgreSQL database, or what Session and StatelessSession have for all.");
    }
    return new PostgresSession(session);
  }

  /**
   * Inserts objects by {@code copy … from stdin}, which is the fastest way in. Ids of sequences are
   * drawn, versions started and values fitted as by an insert; nothing comes back, and the objects
   * stay as they are. The stream is read little by little, and is not closed.
   *
   * @param <T> the entity
   * @param type its class
   * @param values the objects
   * @return how many rows were inserted
   * @throws dev.diglot.error.DatabaseException when the database refuses a row
   */
  public <T> long copyIn(Class<T> type, Stream<? extends T> values) {
    return new CopyIn<>(access, type).copy(values.iterator());
  }

  /**
   * Reads the rows of a query by {@code copy … to stdout}, which is the fastest way out. The
   * consumer takes them a thousand at a time while they arrive; it cannot use the session. Entities
   * are not managed, and must have no plain to-one relationships.
   *
   * @param <R> what a row becomes
   * @param query a query of this session, or of another of the same database
   * @param consumer takes what each row becomes
   * @return how many rows there were
   * @throws dev.diglot.error.QueryException when an entity has a plain to-one relationship
   * @throws dev.diglot.error.DatabaseException when the database refuses the query
   */
  public <R> long copyOut(Results<R> query, Consumer<? super R> consumer) {
    return new CopyOut<>(access, access.awaited(query)).copy(consumer);
  }

  /**
   * Waits for a lock and holds it until the transaction ends.
   *
   * @param key what is locked
   */
  public void lock(LockKey key) {
    waitFor(key.call("pg_advisory_xact_lock"));
  }

  /**
   * Waits for a lock that others may share, and holds it until the transaction ends.
   *
   * @param key what is locked
   */
  public void lockShared(LockKey key) {
    waitFor(key.call("pg_advisory_xact_lock_shared"));
  }

  private void waitFor(String select) {
    session.sql(select.replaceFirst("select (.*)", "select cast($1 as text)")).list(String.class);
  }

  /**
   * Takes a lock unless somebody else holds it, and holds it until the transaction ends.
   *
   * @param key what is locked
   * @return whether it is held now
   */
  public boolean tryLock(LockKey key) {
    return session.sql(key.call("pg_try_advisory_xact_lock")).list(Boolean.class).get(0);
  }

  /**
   * Takes a lock that others may share unless somebody holds it alone, and holds it until the
   * transaction ends.
   *
   * @param key what is locked
   * @return whether it is held now
   */
  public boolean tryLockShared(LockKey key) {
    return session.sql(key.call("pg_try_advisory_xact_lock_shared")).list(Boolean.class).get(0);
  }

  /**
   * Sends a message to whoever listens to a channel when the transaction is committed; equal
   * messages of one transaction arrive once.
   *
   * @param channel the channel
   * @param message the message, shorter than 8000 bytes
   */
  public void notify(String channel, String message) {
    session
        .sql("select cast(pg_notify(:channel, :message) as text)")
        .bind("channel", channel)
        .bind("message", message)
        .list(String.class);
  }
}
