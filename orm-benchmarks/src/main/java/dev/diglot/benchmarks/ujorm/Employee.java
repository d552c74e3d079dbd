package dev.diglot.benchmarks.ujorm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.ujorm.Key;
import org.ujorm.core.KeyFactory;
import org.ujorm.implementation.orm.OrmTable;
import org.ujorm.orm.annot.Column;
import org.ujorm.orm.annot.Table;

/** An employee. */
@Table("employee")
public class Employee extends OrmTable<Employee> {
  private static final KeyFactory<Employee> KEYS = newSnakeCaseFactory(Employee.class);

  /** The id. */
  @Column(pk = true)
  public static final Key<Employee, Long> ID = KEYS.newKey();

  /** The first name. */
  public static final Key<Employee, String> FIRST_NAME = KEYS.newKey();

  /** The last name. */
  public static final Key<Employee, String> LAST_NAME = KEYS.newKey();

  /** The address. */
  public static final Key<Employee, String> EMAIL = KEYS.newKey();

  /** The number, or null. */
  public static final Key<Employee, String> PHONE = KEYS.newKey();

  /** The job title. */
  public static final Key<Employee, String> TITLE = KEYS.newKey();

  /** The salary a year. */
  @Column(length = 12, precision = 2)
  public static final Key<Employee, BigDecimal> SALARY = KEYS.newKey();

  /** The bonus, or null. */
  @Column(length = 12, precision = 2)
  public static final Key<Employee, BigDecimal> BONUS = KEYS.newKey();

  /** The first day of work. */
  public static final Key<Employee, LocalDate> HIRED = KEYS.newKey();

  /** The birthday, or null. */
  public static final Key<Employee, LocalDate> BORN = KEYS.newKey();

  /** When the row was made. */
  public static final Key<Employee, LocalDateTime> CREATED = KEYS.newKey();

  /** Whether the employee still works here. */
  public static final Key<Employee, Boolean> ACTIVE = KEYS.newKey();

  /** The city. */
  @Column("city_id")
  public static final Key<Employee, City> CITY = KEYS.newKey();

  /** The superior, or null. */
  @Column("superior_id")
  public static final Key<Employee, Employee> SUPERIOR = KEYS.newKey();

  static {
    KEYS.lock();
  }

  /** Creates an employee without values. */
  public Employee() {}
}
