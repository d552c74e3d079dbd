package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows.
 *
 * @param target which table
 * @param assignments what is set, at least one
 * @param where which rows, or null for all
 * @param returning what to give back for each updated row; may be empty
 * @param from other sources whose columns may be used; may be empty
 */
public record Update(
    Source target,
    List<Assignment> assignments,
    @Nullable Node where,
    List<SelectItem> returning,
    List<Source> from)
    implements Statement {

  /** Copies the lists. */
  public Update {
    assignments = List.copyOf(assignments);
    returning = List.copyOf(returning);
    from = List.copyOf(from);
  }

  /**
   * An update of one table that reads no other source.
   *
   * @param target which table
   * @param assignments what is set, at least one
   * @param where which rows, or null for all
   * @param returning what to give back for each updated row; may be empty
   */
  public Update(
      Source target,
      List<Assignment> assignments,
      @Nullable Node where,
      List<SelectItem> returning) {
    this(target, assignments, where, returning, List.of());
  }
}
