package dev.diglot.benchmarks.plain;

import dev.diglot.benchmarks.domain.TeamView;
import java.util.ArrayList;
import java.util.List;

/**
 * A team with its members.
 *
 * @param id the id
 * @param name the name
 * @param members the members, to be added to
 */
public record Team(long id, String name, List<Member> members) {

  /**
   * Creates a team without members.
   *
   * @param id the id
   * @param name the name
   */
  public Team(long id, String name) {
    this(id, name, new ArrayList<>());
  }

  /**
   * A member of a team.
   *
   * @param id the id
   * @param name the name
   * @param weight the weight
   */
  public record Member(long id, String name, int weight) {}

  TeamView view() {
    return new TeamView(
        id,
        name,
        members.stream()
            .map(member -> new TeamView.Member(member.id(), member.name(), member.weight()))
            .toList());
  }
}
