package dev.diglot.loading;

import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column of a result into an array.
 *
 * @param codec how the dialect reads its type
 * @param offset how many columns after the first one of its entity it stands
 * @param index where the value goes
 */
record ColumnReader(Codec<?> codec, int offset, int index) {

  void read(ResultSet row, int first, @Nullable Object[] into) throws SQLException {
    into[index] = read(row, first);
  }

  @Nullable Object read(ResultSet row, int first) throws SQLException {
    return codec.read(row, first + offset);
  }
}
