package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * New values of up to three columns of an employee; a column whose value is null keeps what it has,
 * and an employee may keep everything.
 *
 * @param id which employee
 * @param title the new job title, or null
 * @param salary the new salary, or null
 * @param phone the new number, or null
 */
public record Change(
    long id, @Nullable String title, @Nullable BigDecimal salary, @Nullable String phone) {

  /**
   * Another change of the same columns.
   *
   * @return one with other values
   */
  public Change other() {
    return new Change(
        id,
        title == null ? null : title + "'",
        salary == null ? null : salary.add(BigDecimal.ONE),
        phone == null ? null : phone + "'");
  }
}
