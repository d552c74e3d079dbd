package dev.diglot.dialect.ansi;

import dev.diglot.error.DiglotException;
import dev.diglot.error.InvalidValueException;
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
    try {
      return value == null ? null : converter.toProperty(value);
    } catch (DiglotException known) {
      throw known;
    } catch (RuntimeException failure) {
      throw new InvalidValueException(
          converter.getClass().getName()
              + " refused the value of the column '"
              + row.getMetaData().getColumnLabel(column)
              + "': "
              + failure
              + ". Correct the row, or the converter.",
          failure);
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    stored.bind(statement, position, value == null ? null : converter.toColumn(value));
  }
}
