package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** A statement or a lock took longer than allowed. */
public final class TimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public TimeoutException(String message, @Nullable Throwable cause) {
    super(DatabaseError.TIMEOUT, message, cause);
  }
}
