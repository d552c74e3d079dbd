package dev.diglot.testkit.agreement;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Embeddable;

/** An embedded value. */
@Embeddable
class Place {
  @Column(nullable = false)
  String street;

  Integer floor;

  String line() {
    return street + ", " + floor;
  }
}
