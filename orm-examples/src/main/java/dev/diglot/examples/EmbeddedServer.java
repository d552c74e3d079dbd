package dev.diglot.examples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A PostgreSQL server in a folder for temporary files, started at its first use. */
final class EmbeddedServer {
  private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();

  private EmbeddedServer() {}

  /** The server that runs until the program ends. */
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException("PostgreSQL does not start", failure);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** The address of a database, which is created when it is asked for first. */
  static String url(String name) {
    if (CREATED.add(name)) {
      create(name);
    }
    return Running.SERVER.getJdbcUrl("postgres", name);
  }

  private static void create(String name) {
    String address = Running.SERVER.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException("The database " + name + " was not created", failure);
    }
  }
}
