package dev.diglot.benchmarks.plain;

import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.NewEmployee;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rows of {@link Statements} to and from objects, for libraries that hand out JDBC's results. */
public final class Rows {

  private Rows() {}

  /**
   * Reads an employee.
   *
   * @param row the row
   * @return the employee
   * @throws SQLException when the driver refuses
   */
  public static Employee employee(ResultSet row) throws SQLException {
    return employee(row, 1);
  }

  private static Employee employee(ResultSet row, int from) throws SQLException {
    return new Employee(
        row.getLong(from),
        row.getString(from + 1),
        row.getString(from + 2),
        row.getString(from + 3),
        row.getString(from + 4),
        row.getString(from + 5),
        row.getBigDecimal(from + 6),
        row.getBigDecimal(from + 7),
        row.getObject(from + 8, LocalDate.class),
        row.getObject(from + 9, LocalDate.class),
        row.getObject(from + 10, LocalDateTime.class),
        row.getBoolean(from + 11),
        row.getLong(from + 12),
        key(row, from + 13));
  }

  private static @Nullable Long key(ResultSet row, int at) throws SQLException {
    long key = row.getLong(at);
    return row.wasNull() ? null : key;
  }

  /**
   * Reads an employee with its city and its superior.
   *
   * @param row a row of {@link Statements#GRAPH}
   * @return the employee
   * @throws SQLException when the driver refuses
   */
  public static Employee graph(ResultSet row) throws SQLException {
    Employee employee = employee(row, 1);
    int at = Statements.WIDTH + 1;
    City city = new City(row.getLong(at), row.getString(at + 1), row.getString(at + 2));
    employee.link(city, employee.superiorId() == null ? null : employee(row, at + 3));
    return employee;
  }

  /**
   * Reads a line.
   *
   * @param row a row of {@link Statements#LINES}
   * @return the line
   * @throws SQLException when the driver refuses
   */
  public static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1), row.getString(2), row.getString(3), row.getBigDecimal(4), row.getString(5));
  }

  /**
   * Reads a team, without its members.
   *
   * @param row a row of {@link Statements#TEAMS}
   * @return the team
   * @throws SQLException when the driver refuses
   */
  public static Team team(ResultSet row) throws SQLException {
    return new Team(row.getLong(1), row.getString(2));
  }

  /**
   * Reads a member.
   *
   * @param row a row of {@link Statements#MEMBERS}
   * @return the member
   * @throws SQLException when the driver refuses
   */
  public static Team.Member member(ResultSet row) throws SQLException {
    return new Team.Member(row.getLong(2), row.getString(3), row.getInt(4));
  }

  /**
   * Binds a new employee to {@link Statements#INSERT}.
   *
   * @param insert the statement
   * @param row the employee
   * @throws SQLException when the driver refuses
   */
  public static void bind(PreparedStatement insert, NewEmployee row) throws SQLException {
    insert.setString(1, row.firstName());
    insert.setString(2, row.lastName());
    insert.setString(3, row.email());
    insert.setString(4, row.phone());
    insert.setString(5, row.title());
    insert.setBigDecimal(6, row.salary());
    insert.setBigDecimal(7, row.bonus());
    insert.setObject(8, row.hired(), Types.DATE);
    insert.setObject(9, row.born(), Types.DATE);
    insert.setObject(10, row.created(), Types.TIMESTAMP);
    insert.setBoolean(11, row.active());
    insert.setLong(12, row.cityId());
    insert.setObject(13, row.superiorId(), Types.BIGINT);
  }
}
