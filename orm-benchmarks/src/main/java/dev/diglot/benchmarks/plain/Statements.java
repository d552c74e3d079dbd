package dev.diglot.benchmarks.plain;

/** The statements of libraries that are given SQL, with question marks for values. */
public final class Statements {
  /** The columns of an employee, in the order of {@link Employee}'s constructor. */
  public static final String COLUMNS =
      "e.id, e.first_name, e.last_name, e.email, e.phone, e.title, e.salary, e.bonus, e.hired,"
          + " e.born, e.created, e.active, e.city_id, e.superior_id";

  /** How many columns an employee has. */
  public static final int WIDTH = 14;

  /** Employees; conditions follow. */
  public static final String SELECT = "select " + COLUMNS + " from employee e";

  /** The order of employees. */
  public static final String ORDER = " order by e.id";

  private static final String BETWEEN = " where e.id between ? and ?" + ORDER;

  /** One employee: its id. */
  public static final String FIND = SELECT + " where e.id = ?";

  /** Neighbouring employees: the first and the last id. */
  public static final String RANGE = SELECT + BETWEEN;

  /** Lines: the first and the last id. */
  public static final String LINES =
      "select e.id, e.first_name, e.last_name, e.salary, c.name from employee e"
          + " join city c on c.id = e.city_id"
          + BETWEEN;

  /** Employees, then their cities, then their superiors: the first and the last id. */
  public static final String GRAPH =
      "select "
          + COLUMNS
          + ", c.id, c.name, c.country, "
          + COLUMNS.replace("e.", "s.")
          + " from employee e join city c on c.id = e.city_id"
          + " left join employee s on s.id = e.superior_id"
          + BETWEEN;

  /** Employees of a name that earn enough: the name and the least salary. */
  public static final String NAMED = SELECT + " where e.last_name = ? and e.salary >= ?" + ORDER;

  /** Teams. */
  public static final String TEAMS = "select id, name from team order by id";

  /** Members, the team first. */
  public static final String MEMBERS = "select team_id, id, name, weight from member";

  /** An employee without its id, in the order of the columns. */
  public static final String INSERT =
      "insert into employee (first_name, last_name, email, phone, title, salary, bonus, hired, born,"
          + " created, active, city_id, superior_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** A raise: title, salary, id. */
  public static final String RAISE = "update employee set title = ?, salary = ? where id = ?";

  /** All that may change in an employee: title, salary, phone, id. */
  public static final String CHANGE =
      "update employee set title = ?, salary = ?, phone = ? where id = ?";

  private Statements() {}
}
