package dev.diglot.loading;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a result from its first row to its last.
 *
 * @param <R> what is made of the rows
 */
@FunctionalInterface
public interface RowsReader<R> {

  /**
   * Reads all rows.
   *
   * @param rows the result, before its first row
   * @return what was made of them
   * @throws SQLException when the driver fails
   */
  R read(ResultSet rows) throws SQLException;
}
