package dev.diglot.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database or its driver reported a failure. */
public class DatabaseException extends DiglotException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String sqlState;

  /**
   * Creates the exception.
   *
   * @param code the stable code
   * @param message the fact, what was expected and what came, and what to do about it
   * @param cause the driver's exception, or null when there is none
   */
  public DatabaseException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
    this.sqlState = cause instanceof SQLException sql ? sql.getSQLState() : null;
  }

  /**
   * The SQLSTATE that the driver reported (ISO 9075), five characters.
   *
   * @return the state, or null when the driver gave none
   */
  public final @Nullable String sqlState() {
    return sqlState;
  }
}
