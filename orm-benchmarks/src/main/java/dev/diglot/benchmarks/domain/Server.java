package dev.diglot.benchmarks.domain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL with the tables in it. One serves all processes of a run: they are told where it is
 * by a system property. It waits for no disk ({@code fsync=off}), and cleans up only when told to.
 */
public final class Server implements AutoCloseable {
  /** The system property that holds the JDBC URL. */
  public static final String PROPERTY = "diglot.benchmarks.postgres";

  private final EmbeddedPostgres process;
  private final String url;

  private Server(EmbeddedPostgres process) {
    this.process = process;
    this.url = process.getJdbcUrl("postgres", "postgres");
  }

  /**
   * Starts a server and fills its tables.
   *
   * @return the server
   */
  public static Server start() {
    try {
      Server server =
          new Server(
              EmbeddedPostgres.builder()
                  .setServerConfig("fsync", "off")
                  .setServerConfig("full_page_writes", "off")
                  .setServerConfig("max_wal_size", "8GB")
                  .setServerConfig("autovacuum", "off")
                  .start());
      server.fill();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException("The tables were not filled", failure);
    }
  }

  private void fill() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      Tables.create(connection);
    }
    restore(url);
  }

  /**
   * Puts the rows of all tables back to what they were at first.
   *
   * @param url where the server is
   */
  static void restore(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      if (isUntouched(statement)) {
        return;
      }
      statement.execute("truncate employee");
      statement.execute("insert into employee select * from original order by id");
      statement.execute(
          "alter table employee alter column id restart with " + (Staff.EMPLOYEES + 1));
      statement.execute("vacuum analyze employee");
    } catch (SQLException failure) {
      throw new IllegalStateException("The rows were not put back", failure);
    }
  }

  /** Whatever was written since the rows were put in has made the table's file longer. */
  private static boolean isUntouched(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select pg_relation_size('employee') = pg_relation_size('original')")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * Where it is, the user included.
   *
   * @return a JDBC URL
   */
  public String url() {
    return url;
  }

  /**
   * Where it listens.
   *
   * @return a port of this machine
   */
  public int port() {
    return process.getPort();
  }

  @Override
  public void close() {
    try {
      process.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
