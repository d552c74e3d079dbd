package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** No connection could be had, or it was lost. */
public final class ConnectionFailedException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public ConnectionFailedException(String message, @Nullable Throwable cause) {
    super(DatabaseError.CONNECTION_FAILED, message, cause);
  }
}
