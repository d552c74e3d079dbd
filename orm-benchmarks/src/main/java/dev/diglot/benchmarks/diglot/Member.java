package dev.diglot.benchmarks.diglot;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;

/** A member of a team. */
@Entity
class Member {
  @Id private long id;

  @Column(length = 60)
  private String name = "";

  private int weight;

  @ManyToOne(optional = false)
  private Ref<Team> team;

  @SuppressWarnings("NullAway")
  Member() {}

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  int weight() {
    return weight;
  }

  Ref<Team> team() {
    return team;
  }
}
