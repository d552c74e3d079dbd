package dev.diglot.database;

import dev.diglot.dialect.Dialect;
import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.DialectSetup;
import dev.diglot.engine.Echo;
import dev.diglot.engine.PoolOptions;
import dev.diglot.engine.StatementListener;
import dev.diglot.error.ConfigurationException;
import dev.diglot.error.DatabaseError;
import dev.diglot.mapping.Metadata;
import dev.diglot.session.SessionEnvironment;
import dev.diglot.session.SessionOptions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Collects how to reach a database and how its sessions behave. */
public final class DatabaseBuilder {
  private final List<StatementListener> listeners = new ArrayList<>();
  private final Map<String, String> properties = new HashMap<>();
  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable DataSource dataSource;
  private @Nullable Metadata metadata;
  private @Nullable Dialect dialect;
  private int poolSize = PoolOptions.DEFAULT_SIZE;
  private Duration poolTimeout = PoolOptions.DEFAULT_TIMEOUT;
  private SessionOptions sessions = SessionOptions.defaults();
  private boolean echo;

  DatabaseBuilder() {}

  /**
   * Sets the JDBC address; Diglot opens a pool of connections.
   *
   * @param address for example {@code jdbc:h2:mem:shop}
   * @return this
   */
  public DatabaseBuilder url(String address) {
    this.url = Objects.requireNonNull(address, "address");
    return this;
  }

  /**
   * Sets who connects, where the address does not say it.
   *
   * @param name the user
   * @param secret the password, or null
   * @return this
   */
  public DatabaseBuilder user(String name, @Nullable String secret) {
    this.user = Objects.requireNonNull(name, "name");
    this.password = secret;
    return this;
  }

  /**
   * Sets a property of the driver.
   *
   * @param name the property
   * @param value its value
   * @return this
   */
  public DatabaseBuilder property(String name, String value) {
    properties.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return this;
  }

  /**
   * Sets the most connections open at once.
   *
   * @param most at least 1; 10 unless said otherwise
   * @return this
   */
  public DatabaseBuilder poolSize(int most) {
    this.poolSize = most;
    return this;
  }

  /**
   * Sets how long to wait for a connection when all are taken.
   *
   * @param wait the time; 30 seconds unless said otherwise
   * @return this
   */
  public DatabaseBuilder poolTimeout(Duration wait) {
    this.poolTimeout = Objects.requireNonNull(wait, "wait");
    return this;
  }

  /**
   * Takes connections from a data source, which stays the caller's to close.
   *
   * @param source the data source, in place of an address
   * @return this
   */
  public DatabaseBuilder dataSource(DataSource source) {
    this.dataSource = Objects.requireNonNull(source, "source");
    return this;
  }

  /**
   * Sets the mapped classes.
   *
   * @param mapped the metadata
   * @return this
   */
  public DatabaseBuilder metadata(Metadata mapped) {
    this.metadata = Objects.requireNonNull(mapped, "mapped");
    return this;
  }

  /**
   * Sets the dialect, which else is found from the first connection.
   *
   * @param spoken the dialect
   * @return this
   */
  public DatabaseBuilder dialect(Dialect spoken) {
    this.dialect = Objects.requireNonNull(spoken, "spoken");
    return this;
  }

  /**
   * Prints each statement with its values, rows, time and the caller's line to the logger {@code
   * diglot.sql} at level INFO; without it at DEBUG.
   *
   * @param on whether to print
   * @return this
   */
  public DatabaseBuilder echo(boolean on) {
    this.echo = on;
    return this;
  }

  /**
   * Tells somebody of each statement.
   *
   * @param listener told after those before
   * @return this
   */
  public DatabaseBuilder listener(StatementListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /**
   * Takes creation and update times from a clock instead of the database's.
   *
   * @param clock the clock
   * @return this
   */
  public DatabaseBuilder clock(Clock clock) {
    this.sessions = sessions.withClock(Objects.requireNonNull(clock, "clock"));
    return this;
  }

  /**
   * Says how sessions behave that are opened without options.
   *
   * @param change what to change of the defaults
   * @return this
   */
  public DatabaseBuilder sessions(UnaryOperator<SessionOptions> change) {
    this.sessions = change.apply(sessions);
    return this;
  }

  /**
   * Connects and opens the database.
   *
   * @return the database, to be closed
   * @throws ConfigurationException when metadata or the address is missing, both an address and a
   *     data source are given, or no dialect is found
   * @throws dev.diglot.error.ConnectionFailedException when the database cannot be reached
   * @throws dev.diglot.error.UnsupportedFeatureException when the mapping needs what the database
   *     does not have; everything is listed
   */
  public Database open() {
    Metadata mapped = required(metadata, "the mapped classes", "metadata(Metadata.of(…))");
    DialectSetup setup = new DialectSetup(dialect);
    ConnectionSource connections = connections(setup);
    try {
      connections.open().close();
      Dialect spoken = setup.dialect();
      SupportCheck.verify(mapped, spoken);
      List<StatementListener> all = new ArrayList<>(listeners);
      all.add(new Echo(echo, spoken));
      return new Database(
          new SessionEnvironment(mapped, spoken, connections, StatementListener.all(all)),
          sessions);
    } catch (RuntimeException failed) {
      connections.close();
      throw failed;
    } catch (SQLException failed) {
      connections.close();
      throw new ConfigurationException(
          DatabaseError.INVALID_CONFIGURATION,
          "The first connection could not be given back: "
              + failed.getMessage()
              + ". Check the data source or the driver.",
          failed);
    }
  }

  private ConnectionSource connections(DialectSetup setup) {
    DataSource given = dataSource;
    if (given == null) {
      String address = required(url, "an address", "url(\"jdbc:…\") or dataSource(…)");
      return ConnectionSource.pool(
          new PoolOptions(address, user, password, poolSize, poolTimeout, properties), setup);
    }
    if (url != null) {
      throw new ConfigurationException(
          DatabaseError.INVALID_CONFIGURATION,
          "The database has both an address and a data source. Give one of them.");
    }
    return ConnectionSource.of(given, setup);
  }

  private static <T> T required(@Nullable T value, String what, String call) {
    if (value == null) {
      throw new ConfigurationException(
          DatabaseError.INVALID_CONFIGURATION,
          "The database was opened without " + what + ". Call " + call + ".");
    }
    return value;
  }
}
