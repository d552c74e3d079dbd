package dev.diglot.database;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.StatementListener;
import dev.diglot.engine.Transaction;
import dev.diglot.engine.TransactionOptions;
import dev.diglot.mapping.Metadata;
import dev.diglot.reflection.SchemaCreation;
import dev.diglot.session.Call;
import dev.diglot.session.Retry;
import dev.diglot.session.Session;
import dev.diglot.session.SessionEnvironment;
import dev.diglot.session.SessionOptions;
import dev.diglot.session.StatelessSession;
import dev.diglot.session.Work;

/**
 * A database: connections, a dialect and the mapped classes. Safe for all threads; open one for the
 * life of the program and close it at the end.
 */
public final class Database implements AutoCloseable {
  private final SessionEnvironment environment;
  private final SessionOptions defaults;

  Database(SessionEnvironment environment, SessionOptions defaults) {
    this.environment = environment;
    this.defaults = defaults;
  }

  /**
   * Opens a database with a pool of connections.
   *
   * @param url the JDBC address, for example {@code jdbc:h2:mem:shop}
   * @param metadata the mapped classes
   * @return the database, to be closed
   * @throws dev.diglot.error.ConnectionFailedException when the database cannot be reached
   * @throws dev.diglot.error.ConfigurationException when no dialect is found
   * @throws dev.diglot.error.UnsupportedFeatureException when the mapping needs what the database
   *     does not have; everything is listed
   */
  public static Database open(String url, Metadata metadata) {
    return builder().url(url).metadata(metadata).open();
  }

  /**
   * Starts to configure a database.
   *
   * @return a builder
   */
  public static DatabaseBuilder builder() {
    return new DatabaseBuilder();
  }

  /**
   * The mapped classes.
   *
   * @return the metadata
   */
  public Metadata metadata() {
    return environment.metadata();
  }

  /**
   * What the database speaks.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return environment.dialect();
  }

  /**
   * Where connections come from, for what Diglot has no call for. Whoever opens one closes it.
   *
   * @return the database's connections
   */
  public ConnectionSource connections() {
    return environment.connections();
  }

  /**
   * Creates the tables, sequences and schemas that are missing, and extends tables whose mapping
   * asks for it.
   *
   * @throws dev.diglot.error.SchemaException when a table cannot be extended as asked
   * @throws dev.diglot.error.DatabaseException when the database refuses
   */
  public void createAll() {
    try (Transaction transaction = migration()) {
      new SchemaCreation(transaction).createAll(metadata().schema());
    }
  }

  /**
   * Drops the mapped tables and sequences that are there, with all their rows.
   *
   * @throws dev.diglot.error.DatabaseException when the database refuses
   */
  public void dropAll() {
    try (Transaction transaction = migration()) {
      new SchemaCreation(transaction).dropAll(metadata().schema());
    }
  }

  private Transaction migration() {
    StatementListener listener = environment.listener();
    return new Transaction(
        environment.connections(), dialect(), TransactionOptions.DEFAULT, listener);
  }

  /**
   * Opens a session. No connection is taken before its first statement.
   *
   * @return the session, to be closed
   */
  public Session openSession() {
    return openSession(defaults);
  }

  /**
   * Opens a session with options of its own.
   *
   * @param options how it behaves; best changed from {@link #sessionOptions()}
   * @return the session, to be closed
   */
  public Session openSession(SessionOptions options) {
    return Session.open(environment, options);
  }

  /**
   * Opens a session without memory. No connection is taken before its first statement.
   *
   * @return the session, to be closed
   */
  public StatelessSession openStateless() {
    return openStateless(defaults);
  }

  /**
   * Opens a session without memory and with options of its own.
   *
   * @param options how it behaves; best changed from {@link #sessionOptions()}
   * @return the session, to be closed
   */
  public StatelessSession openStateless(SessionOptions options) {
    return StatelessSession.open(environment, options);
  }

  /**
   * How sessions behave that are opened without options.
   *
   * @return the options
   */
  public SessionOptions sessionOptions() {
    return defaults;
  }

  /**
   * Does work in a session of its own: commits when it returns, rolls back when it throws. Within
   * another transaction it is independent of that, on a second connection.
   *
   * @param <X> what the work may throw
   * @param work the work
   * @throws X when the work fails
   */
  public <X extends Exception> void transaction(Work<X> work) throws X {
    transaction(Retry.never(), work);
  }

  /**
   * Does work in a session of its own, again in a new one when concurrent transactions could not be
   * serialized or deadlocked. Objects that the work captured are not restored between attempts.
   *
   * @param <X> what the work may throw
   * @param retry how often
   * @param work the work
   * @throws X when the work fails
   */
  public <X extends Exception> void transaction(Retry retry, Work<X> work) throws X {
    Attempts.run(
        retry,
        this::openSession,
        session -> {
          work.run(session);
          return true;
        });
  }

  /**
   * Does work in a session of its own and gives its result: commits when it returns, rolls back
   * when it throws.
   *
   * @param <R> the result's type
   * @param <X> what the work may throw
   * @param work the work
   * @return the result
   * @throws X when the work fails
   */
  public <R, X extends Exception> R inTransaction(Call<R, X> work) throws X {
    return inTransaction(Retry.never(), work);
  }

  /**
   * Does work in a session of its own and gives its result, again in a new one when concurrent
   * transactions could not be serialized or deadlocked.
   *
   * @param <R> the result's type
   * @param <X> what the work may throw
   * @param retry how often
   * @param work the work
   * @return the result
   * @throws X when the work fails
   */
  public <R, X extends Exception> R inTransaction(Retry retry, Call<R, X> work) throws X {
    return Attempts.run(retry, this::openSession, work);
  }

  /** Closes the connections that Diglot opened; those of a given data source stay open. */
  @Override
  public void close() {
    environment.connections().close();
  }

  @Override
  public String toString() {
    return "Database(" + dialect().name() + ", " + metadata().entities().size() + " entities)";
  }
}
