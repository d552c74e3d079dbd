package dev.diglot.benchmarks.diglot;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An employee. */
@Entity
class Employee {
  @Id @GeneratedValue private @Nullable Long id;

  @Column(length = 60)
  private String firstName = "";

  @Column(length = 60)
  private String lastName = "";

  @Column(length = 120)
  private String email = "";

  @Column(length = 40)
  private @Nullable String phone;

  @Column(length = 60)
  private String title = "";

  @Column(precision = 12, scale = 2)
  private BigDecimal salary = BigDecimal.ZERO;

  @Column(precision = 12, scale = 2)
  private @Nullable BigDecimal bonus;

  private LocalDate hired = LocalDate.EPOCH;
  private @Nullable LocalDate born;
  private LocalDateTime created = LocalDateTime.MIN;
  private boolean active;
  @ManyToOne private Ref<City> city;
  @ManyToOne private @Nullable Ref<Employee> superior;

  @SuppressWarnings("NullAway")
  Employee() {}

  Employee(NewEmployee given) {
    this.firstName = given.firstName();
    this.lastName = given.lastName();
    this.email = given.email();
    this.phone = given.phone();
    this.title = given.title();
    this.salary = given.salary();
    this.bonus = given.bonus();
    this.hired = given.hired();
    this.born = given.born();
    this.created = given.created();
    this.active = given.active();
    this.city = Ref.to(City.class, given.cityId());
    Long boss = given.superiorId();
    this.superior = boss == null ? null : Ref.to(Employee.class, boss);
  }

  void take(Raise raise) {
    this.title = raise.title();
    this.salary = raise.salary();
  }

  /** Takes the values that are given, and says whether there are any. */
  boolean take(Change change) {
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

  EmployeeView view() {
    return new EmployeeView(
        Objects.requireNonNull(id),
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
        (Long) Objects.requireNonNull(city.key()),
        superior == null ? null : (Long) superior.key());
  }

  @Nullable Long id() {
    return id;
  }

  String firstName() {
    return firstName;
  }

  String lastName() {
    return lastName;
  }

  @Nullable String phone() {
    return phone;
  }

  String title() {
    return title;
  }

  BigDecimal salary() {
    return salary;
  }

  LocalDate hired() {
    return hired;
  }

  boolean active() {
    return active;
  }

  Ref<City> city() {
    return city;
  }

  @Nullable Ref<Employee> superior() {
    return superior;
  }
}
