package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** The connection was lost while committing: the transaction may or may not have happened. */
public final class CommitOutcomeUnknownException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public CommitOutcomeUnknownException(String message, @Nullable Throwable cause) {
    super(DatabaseError.COMMIT_OUTCOME_UNKNOWN, message, cause);
  }
}
