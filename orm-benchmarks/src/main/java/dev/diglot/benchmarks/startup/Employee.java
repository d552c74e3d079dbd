package dev.diglot.benchmarks.startup;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An employee: fourteen columns. */
@Entity
final class Employee {
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
  @ManyToOne private Ref<City> city = Ref.to(City.class, 1L);
  @ManyToOne private @Nullable Ref<Employee> superior;

  Employee() {}

  Employee(int number) {
    this.firstName = "First" + number;
    this.lastName = "Last" + number;
    this.email = "employee" + number + "@example.org";
    this.title = "Title" + number;
    this.salary = BigDecimal.valueOf(100_000 + number, 2);
    this.hired = LocalDate.EPOCH.plusDays(number);
    this.created = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(number);
    this.active = number % 2 == 0;
    this.city = Ref.to(City.class, 1L + number % 1000);
  }

  String lastName() {
    return lastName;
  }
}
