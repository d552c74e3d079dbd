package dev.diglot.benchmarks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads rows of a graph; objects that several rows refer to are decoded once. */
final class Shared implements Baseline.Row {
  private final Map<Long, City> cities = new HashMap<>();
  private final Map<Long, Employee> superiors = new HashMap<>();

  @Override
  public Employee read(ResultSet row) throws SQLException {
    Employee employee = Employees.read(row, 1);
    City city = cities.get(employee.cityId);
    if (city == null) {
      city = Employees.city(row);
      cities.put(employee.cityId, city);
    }
    employee.city = city;
    Long superior = employee.superiorId;
    if (superior != null) {
      employee.superior = superiors.get(superior);
      if (employee.superior == null) {
        employee.superior = Employees.read(row, Employees.SUPERIOR);
        superiors.put(superior, employee.superior);
      }
    }
    return employee;
  }
}
