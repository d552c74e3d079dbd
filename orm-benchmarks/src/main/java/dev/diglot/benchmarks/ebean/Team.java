package dev.diglot.benchmarks.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** A team with its members. */
@Entity
public class Team {
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
