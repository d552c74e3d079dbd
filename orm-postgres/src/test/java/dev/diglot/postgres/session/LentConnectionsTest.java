package dev.diglot.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.DialectSetup;
import dev.diglot.postgres.dialect.PostgresDialect;
import dev.diglot.postgres.testing.PostgresServer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A data source of the user's that lends one connection again and again. */
class LentConnectionsTest {
  private final List<String> statements = new ArrayList<>();
  private Connection physical;
  private ConnectionSource source;

  @BeforeEach
  void connect() throws SQLException {
    physical = DriverManager.getConnection(PostgresServer.newDatabase());
    InvocationHandler lending = (proxy, method, arguments) -> lent();
    DataSource pool = proxy(DataSource.class, lending);
    source = ConnectionSource.of(pool, new DialectSetup(new PostgresDialect()));
  }

  @AfterEach
  void disconnect() throws SQLException {
    physical.close();
  }

  private Connection lent() {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("createStatement")) {
            statements.add(method.getName());
          }
          return method.getName().equals("close") ? null : method.invoke(physical, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = LentConnectionsTest.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private String setting(String name) throws SQLException {
    try (Statement statement = physical.createStatement();
        ResultSet row = statement.executeQuery("show " + name)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Test
  void isPreparedOnce() throws SQLException {
    for (int i = 0; i < 3; i++) {
      source.open().close();
    }
    assertThat(statements).hasSize(1);
    assertThat(setting("timezone")).isEqualTo("UTC");
    assertThat(setting("intervalstyle")).isEqualTo("iso_8601");
    assertThat(setting("bytea_output")).isEqualTo("hex");
  }

  @Test
  void isPreparedAgainWhenSomebodyChangedItsZone() throws SQLException {
    source.open().close();
    try (Statement statement = physical.createStatement()) {
      statement.execute("set time zone 'Asia/Tokyo'");
    }
    source.open().close();
    assertThat(setting("timezone")).isEqualTo("UTC");
  }

  @Test
  void isPreparedAgainWhenItsSettingsWereReset() throws SQLException {
    source.open().close();
    try (Statement statement = physical.createStatement()) {
      statement.execute("discard all");
    }
    source.open().close();
    assertThat(setting("intervalstyle")).isEqualTo("iso_8601");
  }
}
