package dev.diglot.testkit.agreement;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Table;

/** What rows link to. */
@Entity
@Table(name = "kit_holder")
class Holder {
  @Id int id;

  @Column(nullable = false)
  String name;

  Integer rank;

  boolean ranked() {
    return rank != null;
  }
}
