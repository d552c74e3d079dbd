package dev.diglot.testkit.agreement;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Table;
import dev.diglot.reference.Ref;

/** What rows have many of. */
@Entity
@Table(name = "kit_part")
class Part {
  @Id int id;

  @Column(nullable = false)
  String name;

  int amount;
  Integer maybeAmount;

  @ManyToOne
  @JoinColumn(name = "wide_id")
  Ref<Wide> wide;
}
