package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.engine.ConnectionSetup;
import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.Transaction;
import dev.diglot.engine.TransactionOptions;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import dev.diglot.testing.StatementLog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** An empty H2 database in memory. */
final class CatalogFixture implements AutoCloseable {
  final Dialect dialect = new H2Dialect();
  final StatementLog log = new StatementLog();
  private final ConnectionSource source;
  private final Connection connection;

  CatalogFixture() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    source = ConnectionSource.of(database, ConnectionSetup.none());
    connection = source.open();
  }

  void createAll(Table... tables) {
    createAll(Schema.of(List.of(tables)));
  }

  void createAll(Schema schema) {
    try (Transaction transaction = transaction()) {
      new SchemaCreation(transaction).createAll(schema);
    }
  }

  void dropAll(Schema schema) {
    try (Transaction transaction = transaction()) {
      new SchemaCreation(transaction).dropAll(schema);
    }
  }

  private Transaction transaction() {
    return new Transaction(source, dialect, TransactionOptions.DEFAULT, log);
  }

  Optional<Table> read(String table) throws SQLException {
    return reader().table(TableName.of(table));
  }

  List<SchemaDifference> differences(Table wanted) throws SQLException {
    Schema schema = Schema.of(List.of(wanted));
    CatalogReader live = new CatalogReader(connection, dialect, schema);
    return SchemaComparison.compare(schema, live.schema(null), dialect);
  }

  CatalogReader reader() throws SQLException {
    return new CatalogReader(connection, dialect);
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> strings(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
