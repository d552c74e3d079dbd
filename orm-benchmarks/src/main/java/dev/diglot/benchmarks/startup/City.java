package dev.diglot.benchmarks.startup;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;

/** A city. */
@Entity
final class City {
  @Id private long id;

  @Column(length = 100)
  private String name = "";

  @Column(length = 60)
  private String country = "";

  City() {}

  City(long id) {
    this.id = id;
    this.name = "City" + id;
    this.country = "Country" + id % 190;
  }
}
