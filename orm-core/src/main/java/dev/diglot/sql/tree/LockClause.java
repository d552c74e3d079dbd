package dev.diglot.sql.tree;

/**
 * {@code for update}: locks the rows that are read until the transaction ends.
 *
 * @param whenLocked what happens when a row is locked by somebody else
 */
public record LockClause(Wait whenLocked) {

  /** What happens when a row is locked by somebody else. */
  public enum Wait {
    /** Wait for it. */
    WAIT,
    /** Fail at once. */
    NOWAIT,
    /** Leave the row out. */
    SKIP_LOCKED
  }
}
