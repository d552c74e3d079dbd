package dev.diglot.benchmarks.startup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** JDBC by hand on the pool that Diglot uses. */
final class PooledJdbcFirstRow implements FirstRow {

  @Override
  public void run(String url, Marks marks) throws SQLException {
    marks.pass(Mark.MAPPED);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      try (Connection connection = pool.getConnection()) {
        marks.pass(Mark.OPEN);
        JdbcFirstRow.find(connection);
        connection.commit();
      }
      marks.pass(Mark.ROW);
    }
  }
}
