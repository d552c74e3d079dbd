package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An employee as every contender must have read it: all columns.
 *
 * @param id the id
 * @param firstName the first name
 * @param lastName the last name
 * @param email the address
 * @param phone the number, or null
 * @param title the job title
 * @param salary the salary a year, with two digits after the point
 * @param bonus the bonus, or null, with two digits after the point
 * @param hired the first day of work
 * @param born the birthday, or null
 * @param created when the row was made
 * @param active whether the employee still works here
 * @param cityId the city
 * @param superiorId the superior, or null
 */
public record EmployeeView(
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
    long cityId,
    @Nullable Long superiorId) {

  /**
   * The row that an insert must have written.
   *
   * @param id the id that came back
   * @param row what was asked for
   * @return the expected row
   */
  public static EmployeeView of(long id, NewEmployee row) {
    return new EmployeeView(
        id,
        row.firstName(),
        row.lastName(),
        row.email(),
        row.phone(),
        row.title(),
        row.salary(),
        row.bonus(),
        row.hired(),
        row.born(),
        row.created(),
        row.active(),
        row.cityId(),
        row.superiorId());
  }

  /**
   * The row that a change must leave.
   *
   * @param change the new values; null keeps a column
   * @return the expected row
   */
  public EmployeeView after(Change change) {
    return new EmployeeView(
        id,
        firstName,
        lastName,
        email,
        change.phone() == null ? phone : change.phone(),
        change.title() == null ? title : change.title(),
        change.salary() == null ? salary : change.salary(),
        bonus,
        hired,
        born,
        created,
        active,
        cityId,
        superiorId);
  }
}
