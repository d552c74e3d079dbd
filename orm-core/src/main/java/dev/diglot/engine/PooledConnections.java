package dev.diglot.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import com.zaxxer.hikari.util.DriverDataSource;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.DiglotException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** A HikariCP pool that Diglot opened and closes. */
final class PooledConnections implements ConnectionSource {
  private static final AtomicInteger POOLS = new AtomicInteger();

  private final HikariDataSource pool;
  private final String url;

  private PooledConnections(HikariDataSource pool, String url) {
    this.pool = pool;
    this.url = url;
  }

  static ConnectionSource open(PoolOptions options, ConnectionSetup setup) {
    try {
      return new PooledConnections(new HikariDataSource(config(options, setup)), options.url());
    } catch (PoolInitializationException failure) {
      throw refused(options.url(), failure.getCause() == null ? failure : failure.getCause());
    } catch (RuntimeException failure) {
      throw refused(options.url(), failure);
    }
  }

  private static HikariConfig config(PoolOptions options, ConnectionSetup setup) {
    Properties properties = new Properties();
    properties.putAll(options.properties());
    HikariConfig config = new HikariConfig();
    config.setPoolName("diglot-" + POOLS.incrementAndGet());
    config.setDataSource(
        new PreparedDataSource(
            new DriverDataSource(
                options.url(), null, properties, options.user(), options.password()),
            setup));
    config.setMaximumPoolSize(options.size());
    config.setConnectionTimeout(Math.max(250, options.timeout().toMillis()));
    config.setAutoCommit(false);
    return config;
  }

  @Override
  public Connection open() {
    try {
      return pool.getConnection();
    } catch (SQLException failure) {
      throw pool.isClosed() ? closed(failure) : refused(url, failure);
    }
  }

  private ConnectionFailedException closed(SQLException failure) {
    return new ConnectionFailedException(
        "The database at "
            + Addresses.withoutSecrets(url)
            + " was closed by this program. Open it once for the life of the program, and close it"
            + " when no session is used any more.",
        failure);
  }

  @Override
  public void close() {
    pool.close();
  }

  private static DiglotException refused(String url, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DiglotException known) {
        return known;
      }
    }
    return new ConnectionFailedException(
        "No connection to "
            + Addresses.withoutSecrets(url)
            + ": "
            + String.valueOf(failure.getMessage()).replaceFirst("\\.+$", "")
            + ". Check address, user and password, that the driver is on the path, and that the"
            + " pool is large enough for the transactions open at once.",
        failure);
  }
}
