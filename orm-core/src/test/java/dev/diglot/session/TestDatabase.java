package dev.diglot.session;

import dev.diglot.database.Database;
import dev.diglot.database.DatabaseBuilder;
import dev.diglot.mapping.Metadata;
import dev.diglot.testing.StatementLog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A real H2 database in memory with the tables of some entities, and a plain look at its rows. */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final String url = "jdbc:h2:mem:uow" + NAMES.incrementAndGet();
  private final StatementLog log = new StatementLog();
  private final Database database;

  private TestDatabase(Metadata metadata, UnaryOperator<DatabaseBuilder> change) {
    this.database =
        change.apply(Database.builder().url(url).metadata(metadata).listener(log)).open();
    database.createAll();
    log.clear();
  }

  /** A database with the tables of the given classes. */
  public static TestDatabase of(Class<?>... entities) {
    return new TestDatabase(Metadata.of(entities), builder -> builder);
  }

  /** A database that is configured further. */
  public static TestDatabase of(UnaryOperator<DatabaseBuilder> change, Class<?>... entities) {
    return new TestDatabase(Metadata.of(entities), change);
  }

  public Database database() {
    return database;
  }

  public Session session() {
    return database.openSession();
  }

  /** What was executed since the last {@link #forget()}. */
  public List<String> statements() {
    return log.statements();
  }

  public void forget() {
    log.clear();
  }

  /** Rows as text, columns joined by commas, read by plain JDBC on a connection of its own. */
  public List<String> rows(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(",", row));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Changes rows by plain JDBC on a connection of its own, as somebody else would. */
  public void elsewhere(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
