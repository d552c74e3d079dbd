package dev.diglot.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A member of a team. */
@Entity
public class Member {
  @Id private long id;

  @Column(length = 60)
  private String name = "";

  private int weight;
  @ManyToOne private @Nullable Team team;

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  int weight() {
    return weight;
  }
}
