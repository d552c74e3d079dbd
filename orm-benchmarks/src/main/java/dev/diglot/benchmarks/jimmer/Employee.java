package dev.diglot.benchmarks.jimmer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.jetbrains.annotations.Nullable;

/** An employee. */
@Entity
public interface Employee {

  /** The id. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  /** The first name. */
  String firstName();

  /** The last name. */
  String lastName();

  /** The address. */
  String email();

  /** The number, or null. */
  @Nullable
  String phone();

  /** The job title. */
  String title();

  /** The salary a year. */
  BigDecimal salary();

  /** The bonus, or null. */
  @Nullable
  BigDecimal bonus();

  /** The first day of work. */
  LocalDate hired();

  /** The birthday, or null. */
  @Nullable
  LocalDate born();

  /** When the row was made. */
  LocalDateTime created();

  /** Whether the employee still works here. */
  boolean active();

  /** The city, its id only unless more is asked for. */
  @ManyToOne
  City city();

  /** The superior, the id only unless more is asked for, or null. */
  @ManyToOne
  @Nullable
  Employee superior();
}
