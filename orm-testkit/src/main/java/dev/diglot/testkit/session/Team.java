package dev.diglot.testkit.session;

import dev.diglot.annotation.CascadeType;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.OneToMany;
import dev.diglot.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** What members belong to; its id is given. */
@Entity
@Table(name = "kit_team")
class Team {
  @Id private int id;

  @Column(length = 40, nullable = false)
  private String name;

  @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Member> members = new ArrayList<>();

  Team() {}

  Team(int id, String name) {
    this.id = id;
    this.name = name;
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
  }

  List<Member> members() {
    return members;
  }
}
