package dev.diglot.benchmarks.startup;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** JDBC by hand on a connection of its own. */
final class JdbcFirstRow implements FirstRow {
  /** All employees. */
  static final String ALL =
      "select id, first_name, last_name, email, phone, title, salary, bonus, hired, born, created,"
          + " active, city_id, superior_id from employee";

  private static final String FIND = ALL + " where id = ?";

  @Override
  public void run(String url, Marks marks) throws SQLException {
    marks.pass(Mark.MAPPED);
    try (Connection connection = DriverManager.getConnection(url)) {
      marks.pass(Mark.OPEN);
      find(connection);
    }
    marks.pass(Mark.ROW);
  }

  /** Reads one employee. */
  static Row find(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setLong(1, 1);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return read(rows);
      }
    }
  }

  /** The employee of the current row. */
  static Row read(ResultSet rows) throws SQLException {
    return new Row(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        rows.getBigDecimal(7),
        rows.getBigDecimal(8),
        rows.getObject(9, LocalDate.class),
        rows.getObject(10, LocalDate.class),
        rows.getObject(11, LocalDateTime.class),
        rows.getBoolean(12),
        rows.getLong(13),
        rows.getObject(14, Long.class));
  }

  /** An employee. */
  record Row(
      long id,
      String firstName,
      String lastName,
      String email,
      @Nullable String phone,
      String title,
      BigDecimal salary,
      @Nullable BigDecimal bonus,
      LocalDate hired,
      @Nullable LocalDate born,
      LocalDateTime created,
      boolean active,
      long city,
      @Nullable Long superior) {}
}
