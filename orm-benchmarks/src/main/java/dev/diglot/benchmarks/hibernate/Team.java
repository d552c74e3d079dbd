package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.TeamView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** A team with its members. */
@Entity
class Team {
  @Id long id;
  String name = "";

  @OneToMany(mappedBy = "team")
  List<Member> members = new ArrayList<>();

  TeamView view() {
    return new TeamView(id, name, members.stream().map(Member::view).toList());
  }
}
