package dev.diglot.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the columns of one shape into a value, in two steps: rows are read while the result is
 * open, and finished when all entities of the result are assembled.
 */
interface RowPart {

  /** Reads the current row. */
  @Nullable Object read(ResultSet row) throws SQLException;

  /** Whether what was read may have to be finished; if not, it is the value already. */
  default boolean isLate() {
    return true;
  }

  /** Makes the value of what was read. */
  @Nullable Object finish(@Nullable Object read);
}
