package dev.diglot.benchmarks.diglot;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;

/** A city. */
@Entity
class City {
  @Id private long id;

  @Column(length = 100)
  private String name = "";

  @Column(length = 60)
  private String country = "";

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String country() {
    return country;
  }
}
