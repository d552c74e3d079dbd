package dev.diglot.benchmarks.plain;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.CityView;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.Raise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An employee that knows no library; libraries that fill fields by reflection may. */
public final class Employee {
  private long id;
  private String firstName = "";
  private String lastName = "";
  private String email = "";
  private @Nullable String phone;
  private String title = "";
  private BigDecimal salary = BigDecimal.ZERO;
  private @Nullable BigDecimal bonus;
  private LocalDate hired = LocalDate.EPOCH;
  private @Nullable LocalDate born;
  private LocalDateTime created = LocalDateTime.MIN;
  private boolean active;
  private long cityId;
  private @Nullable Long superiorId;
  private @Nullable City city;
  private @Nullable Employee superior;

  Employee() {}

  /**
   * Creates an employee from the columns of a row, in the order of the table.
   *
   * @param id the id
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
  public Employee(
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
    this.id = id;
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
    this.phone = phone;
    this.title = title;
    this.salary = salary;
    this.bonus = bonus;
    this.hired = hired;
    this.born = born;
    this.created = created;
    this.active = active;
    this.cityId = cityId;
    this.superiorId = superiorId;
  }

  /**
   * Sets what the employee refers to.
   *
   * @param home the city
   * @param boss the superior, or null
   */
  public void link(City home, @Nullable Employee boss) {
    this.city = home;
    this.superior = boss;
  }

  /**
   * Takes a raise.
   *
   * @param raise the new values
   */
  public void take(Raise raise) {
    this.title = raise.title();
    this.salary = raise.salary();
  }

  /**
   * Takes the values that are given.
   *
   * @param change the new values
   * @return whether any was given
   */
  public boolean take(Change change) {
    if (change.title() != null) {
      this.title = change.title();
    }
    if (change.salary() != null) {
      this.salary = change.salary();
    }
    if (change.phone() != null) {
      this.phone = change.phone();
    }
    return change.title() != null || change.salary() != null || change.phone() != null;
  }

  /**
   * The id.
   *
   * @return the id
   */
  public long id() {
    return id;
  }

  /**
   * The number.
   *
   * @return the number, or null
   */
  public @Nullable String phone() {
    return phone;
  }

  /**
   * The job title.
   *
   * @return the job title
   */
  public String title() {
    return title;
  }

  /**
   * The salary.
   *
   * @return the salary a year
   */
  public BigDecimal salary() {
    return salary;
  }

  /**
   * The superior's id.
   *
   * @return the id, or null
   */
  public @Nullable Long superiorId() {
    return superiorId;
  }

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

  GraphView viewGraph() {
    City home = Objects.requireNonNull(city);
    return new GraphView(
        view(),
        new CityView(home.id(), home.name(), home.country()),
        superior == null ? null : superior.view());
  }
}
