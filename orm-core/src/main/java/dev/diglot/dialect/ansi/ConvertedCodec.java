package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.Converter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Converts on the way to and from another codec. */
record ConvertedCodec<J, D>(Codec<D> stored, Converter<J, D> converter) implements Codec<J> {

  @Override
  public @Nullable J read(ResultSet row, int column) throws SQLException {
    D value = stored.read(row, column);
    return value == null ? null : converter.toProperty(value);
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    stored.bind(statement, position, value == null ? null : converter.toColumn(value));
  }
}
