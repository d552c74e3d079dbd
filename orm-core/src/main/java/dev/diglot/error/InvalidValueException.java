package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column: too long, out of range, or malformed. */
public final class InvalidValueException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public InvalidValueException(String message, @Nullable Throwable cause) {
    super(DatabaseError.INVALID_VALUE, message, cause);
  }
}
