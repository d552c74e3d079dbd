package dev.diglot.engine;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads rows.
 *
 * @param <R> what they become
 */
@FunctionalInterface
public interface ResultReader<R> {

  /**
   * Reads rows.
   *
   * @param rows the rows, before the next one; must not be kept
   * @return what they become
   * @throws SQLException when the driver fails
   */
  R read(ResultSet rows) throws SQLException;
}
