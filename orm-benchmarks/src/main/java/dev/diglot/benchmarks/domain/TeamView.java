package dev.diglot.benchmarks.domain;

import java.util.List;

/**
 * A team with its members, as every contender must have read it.
 *
 * @param id the id
 * @param name the name
 * @param members the members; their order does not matter
 */
public record TeamView(long id, String name, List<Member> members) {

  /**
   * A member of a team.
   *
   * @param id the id
   * @param name the name
   * @param weight the weight
   */
  public record Member(long id, String name, int weight) {}
}
