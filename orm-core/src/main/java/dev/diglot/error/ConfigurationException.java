package dev.diglot.error;

import org.jspecify.annotations.Nullable;

/** A database cannot be opened as configured. */
public class ConfigurationException extends DiglotException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   */
  public ConfigurationException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause what led to it, or null
   */
  public ConfigurationException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
