package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/**
 * Concurrent transactions could not be serialized, or deadlocked; running the work again may
 * succeed.
 */
public final class SerializationFailureException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public SerializationFailureException(String message, @Nullable Throwable cause) {
    super(DatabaseError.SERIALIZATION_FAILURE, message, cause);
  }
}
