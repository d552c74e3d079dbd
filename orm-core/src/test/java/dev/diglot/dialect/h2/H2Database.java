package dev.diglot.dialect.h2;

import dev.diglot.dialect.RenderedSql;
import dev.diglot.schema.SchemaChange;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.Statement;
import dev.diglot.type.Codec;
import dev.diglot.type.DataType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A private in-memory H2 that runs what the dialect writes. */
final class H2Database implements AutoCloseable {
  final H2Dialect dialect = new H2Dialect();
  final Connection connection;

  H2Database() {
    this("jdbc:h2:mem:");
  }

  H2Database(String url) {
    try {
      connection = DriverManager.getConnection(url);
      for (String sql : dialect.connectionSetup()) {
        execute(sql);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(url, refused);
    }
  }

  void execute(String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void apply(SchemaChange change) throws SQLException {
    for (String sql : dialect.ddl().render(change)) {
      execute(sql);
    }
  }

  /** The rows as text, columns joined by a bar. */
  List<String> rows(String sql, Object... binds) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < binds.length; i++) {
        statement.setObject(i + 1, binds[i]);
      }
      return rows(statement);
    }
  }

  /** Runs a statement with its binds; a statement without rows gives its update count. */
  List<String> rows(Statement tree) throws SQLException {
    RenderedSql sql = dialect.statements().render(tree);
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.binds().size(); i++) {
        bind(statement, i + 1, sql.binds().get(i));
      }
      return rows(statement);
    }
  }

  private static List<String> rows(PreparedStatement statement) throws SQLException {
    List<String> rows = new ArrayList<>();
    if (!statement.execute()) {
      return List.of("updated " + statement.getUpdateCount());
    }
    try (ResultSet result = statement.getResultSet()) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private void bind(PreparedStatement statement, int position, BindNode bind) throws SQLException {
    DataType<Object> type = (DataType<Object>) bind.type();
    dialect.types().codec(type).bind(statement, position, bind.value());
  }

  <J> @Nullable J read(DataType<J> type, String sql) throws SQLException {
    Codec<J> codec = dialect.types().codec(type);
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return codec.read(row, 1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
