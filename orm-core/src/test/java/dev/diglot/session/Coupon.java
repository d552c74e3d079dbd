package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;

/** A code that the database compares whatever its case. */
@Entity
class Coupon {
  @Id Integer id;

  @Column(definition = "varchar_ignorecase(20)")
  String code;

  int uses;

  Coupon() {}

  Coupon(Integer id, String code) {
    this.id = id;
    this.code = code;
  }

  String code() {
    return code;
  }

  int uses() {
    return uses;
  }
}
