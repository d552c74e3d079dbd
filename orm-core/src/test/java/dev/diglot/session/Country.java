package dev.diglot.session;

import static dev.diglot.annotation.CascadeType.ALL;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.MapKey;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.OneToOne;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A country with towns by name and one capital. */
@Entity
final class Country {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID7)
  UUID id;

  @Column(length = 20)
  String name;

  @OneToMany(mappedBy = "country", cascade = ALL)
  @MapKey(name = "name")
  Map<String, Town> towns = new LinkedHashMap<>();

  @OneToOne(mappedBy = "country", cascade = ALL, orphanRemoval = true)
  Flag flag;

  Country() {}

  Country(String name) {
    this.name = name;
  }
}
