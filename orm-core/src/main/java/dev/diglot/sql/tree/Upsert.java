package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows, or updates those whose key exists.
 *
 * @param table where
 * @param origin the table's occurrence, for {@code returning}
 * @param columns the columns given
 * @param rows values in the order of the columns, one list a row; none when a select gives them
 * @param key the columns that decide whether a row exists; none for any unique constraint, which
 *     leaves the row as it is
 * @param partial the condition of the unique index over the key; null for one over all rows
 * @param update what becomes of a row that exists
 * @param returning what to give back for each row written; may be empty
 * @param select gives the rows, or null when they are listed
 */
public record Upsert(
    TableName table,
    Origin origin,
    List<String> columns,
    List<List<Node>> rows,
    List<String> key,
    @Nullable Node partial,
    ConflictUpdate update,
    List<SelectItem> returning,
    @Nullable Select select)
    implements Statement {

  /** Copies the lists. */
  public Upsert {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
    returning = List.copyOf(returning);
  }

  /**
   * An upsert that sets columns to what was given.
   *
   * @param table where
   * @param origin the table's occurrence, for {@code returning}
   * @param columns the columns given
   * @param rows values in the order of the columns, one list a row
   * @param key the columns that decide whether a row exists
   * @param updates the columns set when it does; empty leaves the row as it is
   * @param returning what to give back for each row; may be empty
   */
  public Upsert(
      TableName table,
      Origin origin,
      List<String> columns,
      List<List<Node>> rows,
      List<String> key,
      List<String> updates,
      List<SelectItem> returning) {
    this(table, origin, columns, rows, key, ConflictUpdate.given(updates), returning);
  }

  /**
   * An upsert of listed rows.
   *
   * @param table where
   * @param origin the table's occurrence, for {@code returning}
   * @param columns the columns given
   * @param rows values in the order of the columns, one list a row
   * @param key the columns that decide whether a row exists; none for any unique constraint
   * @param update what becomes of a row that exists
   * @param returning what to give back for each row written; may be empty
   */
  public Upsert(
      TableName table,
      Origin origin,
      List<String> columns,
      List<List<Node>> rows,
      List<String> key,
      ConflictUpdate update,
      List<SelectItem> returning) {
    this(table, origin, columns, rows, key, null, update, returning, null);
  }
}
