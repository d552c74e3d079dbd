package dev.diglot.benchmarks.ebean;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An employee. */
@Entity
public class Employee {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

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
  @ManyToOne private @Nullable City city;
  @ManyToOne private @Nullable Employee superior;

  Employee() {}

  Employee(NewEmployee given, City city, @Nullable Employee superior) {
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
    this.city = city;
    this.superior = superior;
  }

  void take(Raise raise) {
    this.title = raise.title();
    this.salary = raise.salary();
  }

  void take(Change change) {
    if (change.title() != null) {
      this.title = change.title();
    }
    if (change.salary() != null) {
      this.salary = change.salary();
    }
    if (change.phone() != null) {
      this.phone = change.phone();
    }
  }

  @Nullable Long id() {
    return id;
  }

  @Nullable City city() {
    return city;
  }

  @Nullable Employee superior() {
    return superior;
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
        Objects.requireNonNull(city).id(),
        superior == null ? null : superior.id());
  }
}
