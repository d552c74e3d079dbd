package dev.diglot.benchmarks.ujorm;

import java.util.ArrayList;
import java.util.List;
import org.ujorm.Key;

/** The columns of an employee, its city, and its superior. */
final class Graph {
  static final Key<Employee, Employee> SUPERIOR = Employee.SUPERIOR.alias("superior");

  @SuppressWarnings({"unchecked", "rawtypes"})
  static final Key<Employee, ?>[] COLUMNS = columns().toArray(new Key[0]);

  private Graph() {}

  private static List<Key<Employee, ?>> columns() {
    List<Key<Employee, ?>> own =
        List.of(
            Employee.ID,
            Employee.FIRST_NAME,
            Employee.LAST_NAME,
            Employee.EMAIL,
            Employee.PHONE,
            Employee.TITLE,
            Employee.SALARY,
            Employee.BONUS,
            Employee.HIRED,
            Employee.BORN,
            Employee.CREATED,
            Employee.ACTIVE);
    List<Key<Employee, ?>> all = new ArrayList<>(own);
    all.add(Employee.CITY.add(City.ID));
    all.add(Employee.CITY.add(City.NAME));
    all.add(Employee.CITY.add(City.COUNTRY));
    own.forEach(key -> all.add(SUPERIOR.add(key)));
    all.add(SUPERIOR.add(Employee.CITY));
    all.add(SUPERIOR.add(Employee.SUPERIOR));
    return all;
  }
}
