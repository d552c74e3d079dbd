package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** A query that cannot be run as written, or whose result is not what was asked for. */
public class QueryException extends DiglotException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   */
  public QueryException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause what led to it, or null
   */
  public QueryException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
