package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;

/**
 * A counter of the database.
 *
 * @param name the name
 * @param start its first value
 * @param increment the step between values, not 0
 */
public record Sequence(TableName name, long start, int increment) {

  /** Checks name and step. */
  public Sequence {
    Checks.name("sequence", name.name());
    if (increment == 0) {
      throw Checks.invalid("The sequence '" + name + "' has step 0. Give it another step.");
    }
  }

  /**
   * A sequence that counts 1, 2, 3.
   *
   * @param name the name
   */
  public Sequence(TableName name) {
    this(name, 1, 1);
  }

  /** For example {@code Sequence('user_id_seq', start=1, increment=50)}. */
  @Override
  public String toString() {
    return "Sequence('" + name + "', start=" + start + ", increment=" + increment + ")";
  }
}
