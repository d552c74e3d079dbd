package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.CityView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A city. */
@Entity
class City {
  @Id long id;
  String name = "";
  String country = "";

  CityView view() {
    return new CityView(id, name, country);
  }
}
