package dev.diglot.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of rows: what is held by a column of the object's own table and is no collection,
 * deferred column, embedded value or reference by several columns. Compiled for each mapped class
 * where the class is within reach.
 */
public interface RowReader {

  /**
   * Creates an object and fills it from the current row.
   *
   * @param row the row
   * @param first the position of the first of the entity's columns, from 1
   * @param key the key of the row if it was read before, else null
   * @param links gives references by their keys
   * @return the object; other fields are as the constructor leaves them
   * @throws SQLException when the driver cannot read a column
   * @throws dev.diglot.error.InvalidValueException when a primitive field meets null
   */
  Object read(ResultSet row, int first, @Nullable Object key, RowLinks links) throws SQLException;
}
