package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way of talking to the database. Every call is a transaction of its own that commits, on a
 * connection from a pool.
 */
public interface Contender extends AutoCloseable {

  /**
   * Reads one employee.
   *
   * @param id which
   * @return the employee
   */
  Object find(long id);

  /**
   * Writes one employee.
   *
   * @param employee the row
   * @return the generated id
   */
  long insert(NewEmployee employee);

  /**
   * Writes many employees.
   *
   * @param employees the rows
   * @return the generated ids in the order of the rows
   */
  List<Long> insertAll(List<NewEmployee> employees);

  /**
   * Reads employees, changes two columns of each, and writes them.
   *
   * @param from the first id
   * @param raises the new values, in the order of ids
   */
  void updateAll(long from, List<Raise> raises);

  /**
   * Reads employees, changes the columns that have a new value, and writes what changed.
   *
   * @param from the first id
   * @param changes one for each employee read, in the order of ids; none, some, or all of its
   *     values are given, at random
   */
  void readAndChange(long from, List<Change> changes);

  /**
   * Reads neighbouring employees.
   *
   * @param from the first id
   * @param count how many
   * @return the employees in the order of their ids
   */
  List<?> read(long from, int count);

  /**
   * Reads employees joined with the names of their cities.
   *
   * @param from the first id
   * @param count how many
   * @return the lines in the order of ids
   */
  List<Line> readLines(long from, int count);

  /**
   * Reads employees with their cities and superiors.
   *
   * @param from the first id
   * @param count how many
   * @return the employees in the order of their ids
   */
  List<?> readGraph(long from, int count);

  /**
   * Reads all teams with their members.
   *
   * @return the teams in the order of their ids
   */
  List<?> readTeams();

  /**
   * Reads the employees that meet the conditions which are given.
   *
   * @param search the conditions
   * @return the employees in the order of their ids
   */
  List<?> search(Search search);

  /**
   * Reads the employees of a name that earn enough: the same question always.
   *
   * @param lastName the name
   * @param least the least salary
   * @return the employees in the order of their ids
   */
  List<?> named(String lastName, BigDecimal least);

  /**
   * Shows an employee that {@link #find}, {@link #read}, {@link #search} or {@link #named} has
   * read, so that answers can be compared.
   *
   * @param employee the contender's own object
   * @return its values
   */
  EmployeeView view(Object employee);

  /**
   * Shows an employee that {@link #readGraph} has read.
   *
   * @param employee the contender's own object
   * @return its values, and those of the objects it refers to, without a further statement
   */
  GraphView viewGraph(Object employee);

  /**
   * Shows a team that {@link #readTeams} has read.
   *
   * @param team the contender's own object
   * @return its values, and those of its members, without a further statement
   */
  TeamView viewTeam(Object team);

  /** The pool belongs to the target, and few have anything else to close. */
  @Override
  default void close() {}
}
