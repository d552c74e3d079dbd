package dev.diglot.loading;

import dev.diglot.error.InvalidValueException;
import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One column of SQL text as one value. Nobody has promised that it is of that type, so what cannot
 * be read is told by its label.
 */
record LabelledPart(Codec<?> codec, int position, String target) implements ReadyPart {
  /** What PostgreSQL's driver says of types that have nothing in common. */
  private static final String DATA_TYPE_MISMATCH = "42821";

  @Override
  public @Nullable Object read(ResultSet row) throws SQLException {
    try {
      return codec.read(row, position);
    } catch (ClassCastException mismatch) {
      throw unreadable(row, mismatch);
    } catch (SQLException failure) {
      String state = String.valueOf(failure.getSQLState());
      if (state.startsWith("22") || state.equals(DATA_TYPE_MISMATCH)) {
        throw unreadable(row, failure);
      }
      throw failure;
    }
  }

  private InvalidValueException unreadable(ResultSet row, Exception failure) throws SQLException {
    return new InvalidValueException(
        "The column '"
            + row.getMetaData().getColumnLabel(position)
            + "' cannot be read as "
            + target
            + ". Select a value of that type, or declare the type that is selected. The driver says: "
            + failure.getMessage(),
        failure);
  }
}
