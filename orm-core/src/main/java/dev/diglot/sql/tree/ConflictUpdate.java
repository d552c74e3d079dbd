package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upsert makes of a row whose key exists.
 *
 * @param given the row that was to be inserted, whose columns may be used
 * @param columns the columns set to what was given
 * @param assignments columns set to other values, of the existing row and the one given
 * @param where which existing rows, or null for all; others are left as they are
 */
public record ConflictUpdate(
    Origin given, List<String> columns, List<Assignment> assignments, @Nullable Node where) {

  /** Copies the lists. */
  public ConflictUpdate {
    columns = List.copyOf(columns);
    assignments = List.copyOf(assignments);
  }

  /**
   * Sets columns to what was given.
   *
   * @param columns the columns; none leaves the row as it is
   * @return the update
   */
  public static ConflictUpdate given(List<String> columns) {
    return new ConflictUpdate(Origin.ofGiven(), columns, List.of(), null);
  }

  /**
   * Whether existing rows are left as they are.
   *
   * @return whether nothing is set
   */
  public boolean isNothing() {
    return columns.isEmpty() && assignments.isEmpty();
  }
}
