package dev.diglot.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A city. */
@Entity
public class City {
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
