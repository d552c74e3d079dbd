package dev.diglot.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and binds the values of one type through JDBC, as one dialect does it.
 *
 * @param <J> the Java type of the values
 */
public interface Codec<J> {

  /**
   * Reads a column of the current row.
   *
   * @param row the result set, on a row
   * @param column the column's position, from 1
   * @return the value, null for SQL null
   * @throws SQLException when the driver fails
   */
  @Nullable J read(ResultSet row, int column) throws SQLException;

  /**
   * Binds a value.
   *
   * @param statement the statement
   * @param position the parameter's position, from 1
   * @param value the value, or null
   * @throws SQLException when the driver fails
   */
  void bind(PreparedStatement statement, int position, @Nullable J value) throws SQLException;

  /**
   * The plain JDBC call that {@link #read} amounts to.
   *
   * @return the call, or null when there is more to reading than a call
   */
  default @Nullable Getter getter() {
    return null;
  }
}
