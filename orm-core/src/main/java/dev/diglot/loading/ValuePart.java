package dev.diglot.loading;

import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One column as one value. */
record ValuePart(Codec<?> codec, int position) implements ReadyPart {

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    return codec.read(row, position);
  }
}
