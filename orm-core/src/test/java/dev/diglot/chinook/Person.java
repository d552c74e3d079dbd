package dev.diglot.chinook;

import dev.diglot.annotation.Column;
import org.jspecify.annotations.Nullable;

/** Somebody with a name and ways to be reached. */
interface Person {
  @Column(name = "FirstName", length = 40, nullable = false)
  String firstName();

  @Column(name = "LastName", length = 40, nullable = false)
  String lastName();

  @Column(name = "Phone", length = 24)
  @Nullable String phone();

  @Column(name = "Fax", length = 24)
  @Nullable String fax();

  @Column(name = "Email", length = 60)
  @Nullable String email();

  default String name() {
    return firstName() + " " + lastName();
  }
}
