package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToOne;
import dev.diglot.reference.Ref;

/** The one flag of a country. */
@Entity
final class Flag {
  @Id @GeneratedValue Integer id;

  @Column(length = 20)
  String colour;

  @OneToOne Ref<Country> country;

  Flag() {}

  Flag(String colour) {
    this.colour = colour;
  }
}
