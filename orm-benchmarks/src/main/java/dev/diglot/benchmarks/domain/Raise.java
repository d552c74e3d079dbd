package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;

/**
 * New values of two columns of an employee.
 *
 * @param id which employee
 * @param title the new job title
 * @param salary the new salary
 */
public record Raise(long id, String title, BigDecimal salary) {

  /**
   * Another raise of the same employee.
   *
   * @return one with other values
   */
  public Raise other() {
    return new Raise(id, title + "'", salary.add(BigDecimal.ONE));
  }
}
