package dev.diglot.robustness;

import dev.diglot.database.Database;
import dev.diglot.database.DatabaseBuilder;
import dev.diglot.engine.Execution;
import dev.diglot.engine.StatementListener;
import dev.diglot.mapping.Metadata;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A database of a test's own, gone when it is closed, with what was sent to it. */
final class TestDatabase implements AutoCloseable {
  private final List<Execution> sent = new CopyOnWriteArrayList<>();
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final Database database;

  private TestDatabase(Metadata metadata, UnaryOperator<DatabaseBuilder> settings) {
    StatementListener listener = sent::add;
    database =
        settings
            .apply(Database.builder().url(url).metadata(metadata).listener(listener).poolSize(2))
            .open();
  }

  /** A database with the tables of the classes. */
  static TestDatabase of(Class<?>... entities) {
    TestDatabase database = new TestDatabase(Metadata.of(entities), UnaryOperator.identity());
    database.database.createAll();
    database.sent.clear();
    return database;
  }

  /** A database without tables. */
  static TestDatabase empty(UnaryOperator<DatabaseBuilder> settings, Class<?>... entities) {
    return new TestDatabase(Metadata.of(entities), settings);
  }

  Database database() {
    return database;
  }

  String url() {
    return url;
  }

  /** The statements that were sent, in order. */
  List<String> sent() {
    return sent.stream().map(Execution::sql).toList();
  }

  void forgetSent() {
    sent.clear();
  }

  /** The values of one column, read by plain JDBC. */
  List<@Nullable Object> read(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<@Nullable Object> values = new ArrayList<>();
      while (rows.next()) {
        Object value = rows.getObject(1);
        values.add(value instanceof Clob ? rows.getString(1) : value);
      }
      return values;
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  /** Runs SQL by plain JDBC. */
  void run(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  @Override
  public void close() {
    database.close();
    run("shutdown");
  }
}
