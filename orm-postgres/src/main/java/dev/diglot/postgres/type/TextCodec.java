package dev.diglot.postgres.type;

import dev.diglot.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Reads and binds text whose type the server takes from where it stands. */
record TextCodec<J>(TextForm<J> form) implements Codec<J> {

  @Override
  public @Nullable J read(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : form.read(text);
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, Types.OTHER);
    } else {
      statement.setObject(position, form.sent(value), Types.OTHER);
    }
  }
}
