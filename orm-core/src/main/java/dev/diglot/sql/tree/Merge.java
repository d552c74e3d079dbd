package dev.diglot.sql.tree;

import java.util.List;

/**
 * Joins a table with other rows and inserts, updates or deletes by what it meets.
 *
 * @param target which table
 * @param using the rows it is joined with
 * @param on when a row of the target meets one of those
 * @param branches what to do, at least one; the first that fits a row is taken
 * @param returning what to give back for each row written; may be empty
 */
public record Merge(
    Source target, Source using, Node on, List<MergeBranch> branches, List<SelectItem> returning)
    implements Statement {

  /** Copies the lists. */
  public Merge {
    branches = List.copyOf(branches);
    returning = List.copyOf(returning);
  }
}
