package dev.diglot.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.error.ConfigurationException;
import dev.diglot.error.ConnectionFailedException;
import dev.diglot.error.DialectError;
import dev.diglot.error.DiglotException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ConnectionSourceTest {

  private static String timeZone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'TIME ZONE'")) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  @Test
  void aPoolFindsTheDialectAndPreparesEachConnectionOnce() throws SQLException {
    DialectSetup dialect = new DialectSetup(null);
    AtomicInteger prepared = new AtomicInteger();
    PoolOptions options = PoolOptions.of("jdbc:h2:mem:pooled").withSize(1);
    try (ConnectionSource pool =
        ConnectionSource.pool(
            options,
            connection -> {
              prepared.incrementAndGet();
              dialect.prepare(connection);
            })) {
      assertThat(dialect.dialect().name()).isEqualTo("H2");
      for (int i = 0; i < 3; i++) {
        try (Connection connection = pool.open()) {
          assertThat(connection.getAutoCommit()).isFalse();
          assertThat(timeZone(connection)).isEqualTo("UTC");
        }
      }
      assertThat(prepared).hasValue(1);
    }
  }

  @Test
  void anExhaustedPoolSaysSoAfterItsTimeout() throws SQLException {
    PoolOptions options =
        PoolOptions.of("jdbc:h2:mem:exhausted").withSize(1).withTimeout(Duration.ofMillis(300));
    try (ConnectionSource pool = ConnectionSource.pool(options, ConnectionSetup.none());
        Connection first = pool.open()) {
      assertThat(first.isClosed()).isFalse();
      assertThatThrownBy(pool::open)
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("large enough");
    }
  }

  @Test
  void aClosedPoolSaysSo() {
    PoolOptions options = PoolOptions.of("jdbc:h2:mem:closed").withSize(1);
    ConnectionSource pool = ConnectionSource.pool(options, ConnectionSetup.none());
    pool.close();

    assertThatThrownBy(pool::open)
        .isInstanceOf(ConnectionFailedException.class)
        .hasMessageContaining("was closed by this program");
  }

  @Test
  void aWrongPasswordIsFoundWhenThePoolOpensAndIsNotShown() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:guarded");
    database.setUser("sa");
    database.setPassword("right");
    PoolOptions wrong =
        PoolOptions.of("jdbc:h2:mem:guarded;PASSWORD_HASH=FALSE").withUser("sa", "wr0ng");
    try (Connection keepOpen = database.getConnection()) {
      assertThat(keepOpen.isClosed()).isFalse();
      assertThatThrownBy(() -> ConnectionSource.pool(wrong, ConnectionSetup.none()))
          .isInstanceOf(ConnectionFailedException.class)
          .hasMessageContaining("jdbc:h2:mem:guarded:")
          .hasMessageNotContaining("wr0ng");
    }
  }

  @Test
  void anUnknownDriverIsAConnectionFailure() {
    assertThatThrownBy(
            () -> ConnectionSource.pool(PoolOptions.of("jdbc:none:x"), ConnectionSetup.none()))
        .isInstanceOf(DiglotException.class)
        .hasMessageContaining("jdbc:none:x");
  }

  @Test
  void aDataSourceIsUsedAsItIsAndNotClosed() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:given;DB_CLOSE_DELAY=-1");
    DialectSetup dialect = new DialectSetup(null);
    ConnectionSource source = ConnectionSource.of(database, dialect);

    try (Connection connection = source.open()) {
      assertThat(timeZone(connection)).isEqualTo("UTC");
      assertThat(dialect.dialect().name()).isEqualTo("H2");
    }
    source.close();
    try (Connection connection = source.open()) {
      assertThat(connection.isClosed()).isFalse();
    }
  }

  @Test
  void aConnectionThatCannotBePreparedIsClosed() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:unprepared");
    Connection[] seen = new Connection[1];
    ConnectionSource source =
        ConnectionSource.of(
            database,
            connection -> {
              seen[0] = connection;
              throw new SQLException("no");
            });

    assertThatThrownBy(source::open).isInstanceOf(ConnectionFailedException.class);
    assertThat(seen[0].isClosed()).isTrue();
  }

  @Test
  void optionsPrintNoSecrets() {
    PoolOptions options =
        PoolOptions.of("jdbc:postgresql://joe:secret@db.example/shop?password=secret")
            .withUser("joe", "secret")
            .withProperties(Map.of("sslpassword", "secret"));

    assertThat(options).hasToString("PoolOptions[url=jdbc:postgresql://db.example/shop, size=10]");
  }

  @Test
  void whatTheSetupOfAPoolThrowsIsPassedOn() {
    ConfigurationException unknown =
        new ConfigurationException(DialectError.UNKNOWN_DIALECT, "no dialect");

    assertThatThrownBy(
            () ->
                ConnectionSource.pool(
                    PoolOptions.of("jdbc:h2:mem:odd"),
                    connection -> {
                      throw unknown;
                    }))
        .isSameAs(unknown);
  }
}
