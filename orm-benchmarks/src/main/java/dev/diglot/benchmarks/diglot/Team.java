package dev.diglot.benchmarks.diglot;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** A team with its members. */
@Entity
class Team {
  @Id private long id;

  @Column(length = 60)
  private String name = "";

  @OneToMany(mappedBy = "team")
  private List<Member> members = new ArrayList<>();

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  List<Member> members() {
    return members;
  }
}
