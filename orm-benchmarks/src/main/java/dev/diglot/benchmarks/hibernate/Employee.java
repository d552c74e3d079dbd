package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.Change;
import dev.diglot.benchmarks.domain.EmployeeView;
import dev.diglot.benchmarks.domain.GraphView;
import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.domain.Raise;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An employee. Fields are not private, or Hibernate would use reflection where it can generate
 * code; to-one relationships are lazy, as its documentation recommends for all.
 */
@Entity
class Employee {
  @Id
  @GeneratedValue
  @SequenceGenerator(sequenceName = Numbers.SEQUENCE, allocationSize = Numbers.AT_ONCE)
  @Nullable Long id;

  String firstName = "";
  String lastName = "";
  String email = "";
  @Nullable String phone;
  String title = "";
  BigDecimal salary = BigDecimal.ZERO;
  @Nullable BigDecimal bonus;
  LocalDate hired = LocalDate.EPOCH;
  @Nullable LocalDate born;
  LocalDateTime created = LocalDateTime.MIN;
  boolean active;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @Nullable City city;

  @ManyToOne(fetch = FetchType.LAZY)
  @Nullable Employee superior;

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

  Long id() {
    return Objects.requireNonNull(id);
  }

  /** Shows the values; identifiers of what it refers to are asked for, or proxies would load. */
  EmployeeView view(Function<Object, Object> identifier) {
    return new EmployeeView(
        id(),
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
        (Long) identifier.apply(Objects.requireNonNull(city)),
        superior == null ? null : (Long) identifier.apply(superior));
  }

  GraphView viewGraph(Function<Object, Object> identifier) {
    return new GraphView(
        view(identifier),
        Objects.requireNonNull(city).view(),
        superior == null ? null : superior.view(identifier));
  }
}
