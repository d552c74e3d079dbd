package dev.diglot.benchmarks.domain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database with the benchmark's tables and rows in it, and a pool of connections to it. */
public final class Target implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Kind kind;
  private final @Nullable Server server;
  private final String url;
  private final HikariDataSource pool;

  private Target(Kind kind, @Nullable Server server, String url) {
    this(kind, server, pool(url));
  }

  private Target(Kind kind, @Nullable Server server, HikariDataSource pool) {
    this.kind = kind;
    this.server = server;
    this.url = pool.getJdbcUrl();
    this.pool = pool;
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }

  /** The databases. */
  public enum Kind {
    /** H2, in memory; it answers every query anew, also on unchanged data. */
    H2,
    /** PostgreSQL, started beside the benchmark. */
    POSTGRES
  }

  /**
   * Opens a database with the rows that all begin with: a new one on H2; on PostgreSQL that of the
   * server named by {@link Server#PROPERTY}, or of a server of its own.
   *
   * @param kind which
   * @return the database
   */
  public static Target open(Kind kind) {
    if (kind == Kind.H2) {
      return h2();
    }
    String given = System.getProperty(Server.PROPERTY);
    Server own = given == null ? Server.start() : null;
    return at(own == null ? given : own.url(), own);
  }

  /**
   * Opens the database of a PostgreSQL that runs, with the rows that all begin with.
   *
   * @param url where it is
   * @return the database
   */
  public static Target at(String url) {
    return at(url, null);
  }

  private static Target at(String url, @Nullable Server own) {
    Server.restore(url);
    return new Target(Kind.POSTGRES, own, url);
  }

  /**
   * Takes a database as it is.
   *
   * @param kind which kind it is
   * @param pool connections to it that do not commit by themselves
   * @return the database; not to be closed, the pool is the caller's
   */
  public static Target around(Kind kind, HikariDataSource pool) {
    return new Target(kind, null, pool);
  }

  /**
   * The same rows by connections of its own.
   *
   * @return the database; not to be closed, it is this one's
   */
  public Target beside() {
    return new Target(kind, null, url);
  }

  private static Target h2() {
    String url =
        "jdbc:h2:mem:staff"
            + COUNT.incrementAndGet()
            + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      Tables.create(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException("The tables were not filled", failure);
    }
    return new Target(Kind.H2, null, url);
  }

  /**
   * Which database it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Where the database is, the user included.
   *
   * @return a JDBC URL
   */
  public String url() {
    return url;
  }

  /**
   * Connections that do not commit by themselves.
   *
   * @return the pool
   */
  public DataSource pool() {
    return pool;
  }

  /** Removes what benchmarks have inserted, and on PostgreSQL the old versions of rows. */
  public void tidy() {
    if (kind == Kind.POSTGRES) {
      execute("delete from employee where id > " + Staff.EMPLOYEES);
      execute("vacuum employee");
    } else if (lastId() > Staff.EMPLOYEES) {
      // Faster on H2 than to delete what tens of thousands of inserts leave behind.
      execute("set referential_integrity false");
      execute("truncate table employee");
      execute("insert into employee select * from original");
      execute("set referential_integrity true");
    }
  }

  private long lastId() {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select max(id) from employee")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException("The last id is not known", failure);
    }
  }

  private void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException("Not executed: " + sql, failure);
    }
  }

  @Override
  public void close() {
    pool.close();
    if (kind == Kind.H2) {
      execute("shutdown");
    }
    if (server != null) {
      server.close();
    }
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
