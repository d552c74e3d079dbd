package dev.diglot.benchmarks.jdbc;

import dev.diglot.benchmarks.domain.EmployeeView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An employee as one would write it for JDBC: plain fields. */
final class Employee {
  long id;
  String firstName = "";
  String lastName = "";
  String email = "";
  @Nullable String phone;
  String title = "";
  BigDecimal salary = BigDecimal.ZERO;
  @Nullable BigDecimal bonus;
  LocalDate hired = LocalDate.MIN;
  @Nullable LocalDate born;
  LocalDateTime created = LocalDateTime.MIN;
  boolean active;
  long cityId;
  @Nullable Long superiorId;
  @Nullable City city;
  @Nullable Employee superior;

  EmployeeView view() {
    return new EmployeeView(
        id,
        firstName,
        lastName,
        email,
        phone,
        title,
        salary,
        bonus,
        hired,
        born,
        created,
        active,
        cityId,
        superiorId);
  }
}
