package dev.diglot.dialect.ansi;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.Codec;
import dev.diglot.type.ConvertedType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Converts on the way to and from another codec. */
record ConvertedCodec<J, D>(Codec<D> stored, ConvertedType<J, D> type) implements Codec<J> {

  @Override
  public @Nullable J read(ResultSet row, int column) throws SQLException {
    D value = stored.read(row, column);
    try {
      return value == null ? null : type.toProperty(value);
    } catch (InvalidValueException refused) {
      throw new InvalidValueException(
          "The column '"
              + row.getMetaData().getColumnLabel(column)
              + "' cannot be read: "
              + refused.detail(),
          refused);
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    stored.bind(statement, position, value == null ? null : type.toColumn(value));
  }
}
