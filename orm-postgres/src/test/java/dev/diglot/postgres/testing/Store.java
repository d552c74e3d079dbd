package dev.diglot.postgres.testing;

import dev.diglot.database.Database;
import dev.diglot.database.DatabaseBuilder;
import dev.diglot.engine.Execution;
import dev.diglot.mapping.Metadata;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A database of its own with the tables of some entities, and a plain look at its rows. */
public final class Store implements AutoCloseable {
  private final String url = PostgresServer.newDatabase();
  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final Database database;

  /** Creates the tables of entities. */
  public Store(Class<?>... entities) {
    this(builder -> builder, entities);
  }

  /** Creates the tables of entities in a database that is configured further. */
  public Store(UnaryOperator<DatabaseBuilder> change, Class<?>... entities) {
    database =
        change
            .apply(
                Database.builder()
                    .url(url)
                    .metadata(Metadata.of(MethodHandles.lookup(), entities))
                    .listener(this::executed))
            .open();
    database.createAll();
    forget();
  }

  private void executed(Execution execution) {
    statements.add(execution.sql());
  }

  /** The database with the tables. */
  public Database database() {
    return database;
  }

  /** Its address, with the user in it. */
  public String url() {
    return url;
  }

  /** What was executed since the last {@link #forget()}. */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  /** Forgets what was executed. */
  public void forget() {
    statements.clear();
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
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(",", row));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs statements by plain JDBC on a connection of its own, as somebody else would. */
  public void run(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
