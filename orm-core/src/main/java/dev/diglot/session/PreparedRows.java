package dev.diglot.session;

import dev.diglot.mapping.ColumnMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are ready to be inserted and give the same columns.
 *
 * @param columns the columns given; the database makes the others
 * @param rows values in the order of the columns, fitted to them
 */
public record PreparedRows(List<ColumnMapping> columns, List<@Nullable Object[]> rows) {

  /** Copies the lists. */
  public PreparedRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
