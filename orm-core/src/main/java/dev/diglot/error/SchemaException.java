package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** A schema cannot be created, extended or compared as asked. */
public class SchemaException extends DiglotException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   */
  public SchemaException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause what led to it, or null
   */
  public SchemaException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
