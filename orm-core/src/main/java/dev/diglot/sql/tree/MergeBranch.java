package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge does with some of its rows.
 *
 * @param when which rows
 * @param condition which of these, or null for all
 * @param action what is done
 * @param assignments what an update sets or an insert gives; empty for a delete
 */
public record MergeBranch(
    When when, @Nullable Node condition, Action action, List<Assignment> assignments) {

  /** Copies the list. */
  public MergeBranch {
    assignments = List.copyOf(assignments);
  }

  /** Which rows. */
  public enum When {
    /** A row of the target that meets one of the others. */
    MATCHED("when matched"),
    /** One of the others that meets no row of the target. */
    NOT_MATCHED("when not matched"),
    /** A row of the target that meets none of the others. */
    NOT_MATCHED_BY_SOURCE("when not matched by source");

    private final String sql;

    When(String sql) {
      this.sql = sql;
    }

    /**
     * The words of SQL.
     *
     * @return the start of the branch
     */
    public String sql() {
      return sql;
    }
  }

  /** What is done. */
  public enum Action {
    /** The row of the target is updated. */
    UPDATE,
    /** A row is inserted. */
    INSERT,
    /** The row of the target is deleted. */
    DELETE
  }
}
