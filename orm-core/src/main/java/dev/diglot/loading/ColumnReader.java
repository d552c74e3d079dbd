package dev.diglot.loading;

import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column of a result into an array.
 *
 * @param codec how the dialect reads its type
 * @param position the column's position, from 1
 * @param index where the value goes
 */
record ColumnReader(Codec<?> codec, int position, int index) {

  void read(ResultSet row, @Nullable Object[] into) throws SQLException {
    into[index] = codec.read(row, position);
  }
}
