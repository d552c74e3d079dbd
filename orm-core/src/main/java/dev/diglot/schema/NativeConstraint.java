package dev.diglot.schema;

import java.util.List;

/**
 * A rule of a kind that only one database has, such as an exclusion constraint.
 *
 * @param name the constraint's name
 * @param dialect the name of the dialect that has it
 * @param definition what stands behind {@code constraint name} in that database's DDL
 * @param creation statements that make the rule possible, each without harm where that was done
 */
public record NativeConstraint(
    String name, String dialect, String definition, List<String> creation) implements Constraint {

  /** Checks the name and copies the statements. */
  public NativeConstraint {
    Checks.name("constraint", name);
    creation = List.copyOf(creation);
  }

  /** For example {@code NativeConstraint('ex_stay_room', exclude using gist (room with =))}. */
  @Override
  public String toString() {
    return "NativeConstraint('" + name + "', " + definition + ")";
  }
}
