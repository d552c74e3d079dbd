package dev.diglot.dialect.ansi;

import dev.diglot.dialect.SqlOutput;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import java.util.List;

/** How a statement that writes rows gives back their columns. */
@FunctionalInterface
public interface Returning {
  /** {@code select … from final table (…)}, as in the standard (ISO 9075-2, T495). */
  Returning DELTA_TABLE = StandardReturning.DELTA_TABLE;

  /** {@code returning …} after the statement. */
  Returning CLAUSE = StandardReturning.CLAUSE;

  /**
   * Writes a statement and what it gives back.
   *
   * @param rows which rows are given back
   * @param origin the table written
   * @param items the columns, at least one
   * @param statement writes the statement itself
   * @param out where to write
   */
  void render(Rows rows, Origin origin, List<SelectItem> items, Runnable statement, SqlOutput out);

  /** Which rows are given back. */
  enum Rows {
    /** As they are after the write. */
    WRITTEN,
    /** As they were before they were deleted. */
    DELETED
  }
}
