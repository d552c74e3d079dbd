package dev.diglot.postgres.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

  @Test
  void everyDatabaseIsNewOnOneServer() throws SQLException {
    String first = PostgresServer.newDatabase();
    String second = PostgresServer.newDatabase();

    assertThat(second).isNotEqualTo(first);
    try (Connection connection = DriverManager.getConnection(second)) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(14);
    }
  }
}
