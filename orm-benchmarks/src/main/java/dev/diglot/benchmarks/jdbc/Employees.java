package dev.diglot.benchmarks.jdbc;

import dev.diglot.benchmarks.domain.NewEmployee;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Columns of employee to and from objects, by position. */
final class Employees {
  static final String COLUMNS =
      "e.id, e.first_name, e.last_name, e.email, e.phone, e.title, e.salary, e.bonus, e.hired,"
          + " e.born, e.created, e.active, e.city_id, e.superior_id";

  static final String INSERT =
      "insert into employee (first_name, last_name, email, phone, title, salary, bonus, hired, born,"
          + " created, active, city_id, superior_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final int WIDTH = 14;
  static final int CITY = WIDTH + 1;
  static final int SUPERIOR = CITY + 3;

  private Employees() {}

  static Employee read(ResultSet row, int from) throws SQLException {
    Employee employee = new Employee();
    employee.id = row.getLong(from);
    employee.firstName = row.getString(from + 1);
    employee.lastName = row.getString(from + 2);
    employee.email = row.getString(from + 3);
    employee.phone = row.getString(from + 4);
    employee.title = row.getString(from + 5);
    employee.salary = row.getBigDecimal(from + 6);
    employee.bonus = row.getBigDecimal(from + 7);
    employee.hired = row.getObject(from + 8, LocalDate.class);
    employee.born = row.getObject(from + 9, LocalDate.class);
    employee.created = row.getObject(from + 10, LocalDateTime.class);
    employee.active = row.getBoolean(from + 11);
    employee.cityId = row.getLong(from + 12);
    long superior = row.getLong(from + 13);
    employee.superiorId = row.wasNull() ? null : superior;
    return employee;
  }

  /** Reads an employee, then its city, then its superior. */
  static Employee withLinks(ResultSet row) throws SQLException {
    Employee employee = read(row, 1);
    employee.city = city(row);
    if (employee.superiorId != null) {
      employee.superior = read(row, SUPERIOR);
    }
    return employee;
  }

  static City city(ResultSet row) throws SQLException {
    return new City(row.getLong(CITY), row.getString(CITY + 1), row.getString(CITY + 2));
  }

  static void bind(PreparedStatement insert, NewEmployee row, int from) throws SQLException {
    insert.setString(from, row.firstName());
    insert.setString(from + 1, row.lastName());
    insert.setString(from + 2, row.email());
    text(insert, from + 3, row.phone());
    insert.setString(from + 4, row.title());
    insert.setBigDecimal(from + 5, row.salary());
    decimal(insert, from + 6, row.bonus());
    insert.setObject(from + 7, row.hired());
    object(insert, from + 8, row.born(), Types.DATE);
    insert.setObject(from + 9, row.created());
    insert.setBoolean(from + 10, row.active());
    insert.setLong(from + 11, row.cityId());
    object(insert, from + 12, row.superiorId(), Types.BIGINT);
  }

  private static void text(PreparedStatement insert, int at, @Nullable String value)
      throws SQLException {
    object(insert, at, value, Types.VARCHAR);
  }

  private static void decimal(PreparedStatement insert, int at, @Nullable BigDecimal value)
      throws SQLException {
    object(insert, at, value, Types.NUMERIC);
  }

  private static void object(PreparedStatement insert, int at, @Nullable Object value, int sqlType)
      throws SQLException {
    if (value == null) {
      insert.setNull(at, sqlType);
    } else {
      insert.setObject(at, value);
    }
  }
}
