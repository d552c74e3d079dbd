package dev.diglot.postgres.session;

import dev.diglot.error.InvalidValueException;
import dev.diglot.postgres.type.TextForm;
import dev.diglot.postgres.type.TextForms;
import dev.diglot.type.Codec;
import dev.diglot.type.Codecs;
import dev.diglot.type.DataType;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/** The lines of a copy as rows whose columns are read as text. */
final class CopiedRows {
  /** Reads every type from its text. */
  static final Codecs CODECS =
      new Codecs() {
        @Override
        public <J> Codec<J> codec(DataType<J> type) {
          return new TextRead<>(TextForms.of(type));
        }
      };

  private final CopyOut copy;
  private final int columns;
  private @Nullable String[] row = {};

  CopiedRows(CopyOut copy, int columns) {
    this.copy = copy;
    this.columns = columns;
  }

  /** A result set that knows {@code next} and {@code getString}. */
  ResultSet asResultSet() {
    Class<?>[] types = {ResultSet.class};
    return (ResultSet)
        Proxy.newProxyInstance(
            CopiedRows.class.getClassLoader(),
            types,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "next" -> next();
                  case "getString" -> row[(Integer) arguments[0] - 1];
                  default ->
                      throw new SQLFeatureNotSupportedException(
                          method.getName() + " of rows that are copied");
                });
  }

  private boolean next() throws SQLException {
    byte[] line = copy.isActive() ? copy.readFromCopy() : null;
    if (line == null) {
      return false;
    }
    row = CopyText.values(line, columns);
    return true;
  }

  /** Reads text; nothing is ever bound to a copy. */
  private record TextRead<J>(TextForm<J> form) implements Codec<J> {

    @Override
    public @Nullable J read(ResultSet row, int column) throws SQLException {
      String text = row.getString(column);
      return text == null ? null : form.read(text);
    }

    @Override
    public void bind(PreparedStatement statement, int position, @Nullable J value) {
      throw new InvalidValueException("A copy has no parameters to bind.", null);
    }
  }
}
