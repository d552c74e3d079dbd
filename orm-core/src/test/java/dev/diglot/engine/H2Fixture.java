package dev.diglot.engine;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.testing.StatementLog;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in memory with one table, and transactions on it. */
final class H2Fixture implements AutoCloseable {
  final Dialect dialect = new H2Dialect();
  final StatementLog log = new StatementLog();
  final AtomicInteger open = new AtomicInteger();
  final ConnectionSource source;
  private final List<Connection> taken = new ArrayList<>();

  H2Fixture() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    ConnectionSource connections = ConnectionSource.of(database, ConnectionSetup.none());
    source =
        new ConnectionSource() {
          @Override
          public Connection open() {
            Connection connection = connections.open();
            taken.add(connection);
            open.incrementAndGet();
            return connection;
          }

          @Override
          public void close() {
            connections.close();
          }
        };
    try (Transaction setup = transaction()) {
      setup.statements().execute("create table item (id integer primary key, name varchar(20))");
      setup.commit();
    }
    log.clear();
    open.set(0);
    taken.clear();
  }

  Transaction transaction() {
    return transaction(TransactionOptions.DEFAULT);
  }

  Transaction transaction(TransactionOptions options) {
    return new Transaction(source, dialect, options, log);
  }

  /** The connection that was taken last. */
  Connection lastTaken() {
    return taken.get(taken.size() - 1);
  }

  boolean allGivenBack() throws SQLException {
    for (Connection connection : taken) {
      if (!connection.isClosed()) {
        return false;
      }
    }
    return true;
  }

  /** The names of all items as another transaction sees them. */
  List<String> committed() {
    try (Transaction other = transaction()) {
      return names(other);
    }
  }

  static List<String> names(Transaction transaction) {
    return transaction
        .statements()
        .query(sql("select name from item order by id"), H2Fixture::strings);
  }

  static List<String> strings(ResultSet rows) throws SQLException {
    List<String> values = new ArrayList<>();
    while (rows.next()) {
      values.add(rows.getString(1));
    }
    return values;
  }

  static RenderedSql insert(int id, String name) {
    return sql(
        "insert into item (id, name) values (?, ?)",
        bind("id", id, StandardTypes.INTEGER),
        bind("name", name, StandardTypes.varchar(20)));
  }

  static BindNode bind(String name, Object value, DataType<?> type) {
    return new BindNode(value, type, name, false);
  }

  static Run run(String text) {
    return Run.of(sql(text), new H2Dialect().types());
  }

  static RenderedSql sql(String text, BindNode... binds) {
    return new RenderedSql(text, List.of(binds));
  }

  @Override
  public void close() {
    try (Transaction last = transaction()) {
      last.statements().execute("shutdown");
    } catch (RuntimeException gone) {
      // Shutting down also ends the connection that asked for it.
    }
  }
}
