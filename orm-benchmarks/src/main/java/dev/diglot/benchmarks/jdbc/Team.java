package dev.diglot.benchmarks.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A team with its members. */
final class Team {
  final long id;
  final String name;
  final List<Member> members = new ArrayList<>();

  Team(long id, String name) {
    this.id = id;
    this.name = name;
  }

  /**
   * A member of a team.
   *
   * @param id the id
   * @param name the name
   * @param weight the weight
   */
  record Member(long id, String name, int weight) {}
}
