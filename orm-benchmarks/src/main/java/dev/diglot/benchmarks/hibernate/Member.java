package dev.diglot.benchmarks.hibernate;

import dev.diglot.benchmarks.domain.TeamView;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A member of a team. */
@Entity
class Member {
  @Id long id;
  String name = "";
  int weight;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @Nullable Team team;

  TeamView.Member view() {
    return new TeamView.Member(id, name, weight);
  }
}
