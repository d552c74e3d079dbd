package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * @param table where
 * @param origin the table's occurrence, for {@code returning}
 * @param columns the columns given; empty inserts one row of defaults
 * @param rows values in the order of the columns, one list a row; none when a select gives them
 * @param returning what to give back for each inserted row, in the order of the rows; may be empty
 * @param select gives the rows, or null when they are listed
 */
public record Insert(
    TableName table,
    Origin origin,
    List<String> columns,
    List<List<Node>> rows,
    List<SelectItem> returning,
    @Nullable Select select)
    implements Statement {

  /** Copies the lists. */
  public Insert {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    returning = List.copyOf(returning);
  }

  /**
   * An insert of listed rows.
   *
   * @param table where
   * @param origin the table's occurrence, for {@code returning}
   * @param columns the columns given; empty inserts one row of defaults
   * @param rows values in the order of the columns, one list a row
   * @param returning what to give back for each inserted row, in the order of the rows
   */
  public Insert(
      TableName table,
      Origin origin,
      List<String> columns,
      List<List<Node>> rows,
      List<SelectItem> returning) {
    this(table, origin, columns, rows, returning, null);
  }
}
