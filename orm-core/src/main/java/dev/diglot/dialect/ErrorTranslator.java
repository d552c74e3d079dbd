package dev.diglot.dialect;

import dev.diglot.error.DatabaseException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns a driver's exception into the Diglot exception that says what happened. */
@FunctionalInterface
public interface ErrorTranslator {

  /**
   * Translates an exception.
   *
   * @param failure what the driver threw
   * @param sql the statement that failed, or null when there was none
   * @return what to throw; its cause is the driver's exception
   */
  DatabaseException translate(SQLException failure, @Nullable String sql);
}
