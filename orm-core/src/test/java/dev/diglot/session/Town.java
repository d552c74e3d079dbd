package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;

/** A town with a key of two parts. */
@Entity
final class Town {
  @Id
  @Column(length = 2)
  String region;

  @Id Integer number;

  @Column(length = 20)
  String name;

  @Embedded Place place;

  @Column Lazy<String> story = Lazy.of(null);

  @ManyToOne Ref<Country> country;

  Town() {}

  Town(String region, int number, String name) {
    this.region = region;
    this.number = number;
    this.name = name;
  }

  String name() {
    return name;
  }
}
