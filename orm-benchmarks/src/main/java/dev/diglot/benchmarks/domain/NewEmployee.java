package dev.diglot.benchmarks.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of employee that has no id yet.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param email the address
 * @param phone the number, or null
 * @param title the job title
 * @param salary the salary a year
 * @param bonus the bonus, or null
 * @param hired the first day of work
 * @param born the birthday, or null
 * @param created when the row was made
 * @param active whether the employee still works here
 * @param cityId the city
 * @param superiorId the superior, or null
 */
public record NewEmployee(
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
    @Nullable Long superiorId) {}
