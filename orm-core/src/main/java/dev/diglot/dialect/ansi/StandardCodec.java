package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * The getters and setters that JDBC has for single types. One class with a switch: every program
 * loads all of these codecs before its first row, and functions for each would be slow to start.
 *
 * @param <J> the Java type
 * @param sqlType the code in {@link java.sql.Types}, which also says what to call
 * @param getter the call that reads
 */
record StandardCodec<J>(int sqlType, Getter getter) implements Codec<J> {

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable J read(ResultSet row, int column) throws SQLException {
    Object value =
        switch (sqlType) {
          case Types.BOOLEAN -> row.getBoolean(column);
          case Types.SMALLINT -> row.getShort(column);
          case Types.INTEGER -> row.getInt(column);
          case Types.BIGINT -> row.getLong(column);
          case Types.REAL -> row.getFloat(column);
          case Types.DOUBLE -> row.getDouble(column);
          case Types.NUMERIC -> row.getBigDecimal(column);
          case Types.VARBINARY -> row.getBytes(column);
          case Types.VARCHAR -> row.getString(column);
          default -> row.getObject(column, getter.result());
        };
    return isZero(value) && row.wasNull() ? null : (J) value;
  }

  /** Whether a value may stand for null: that is what a getter of a primitive makes of it. */
  private static boolean isZero(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() == 0 : Boolean.FALSE.equals(value);
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, sqlType);
      return;
    }
    switch (sqlType) {
      case Types.BOOLEAN -> statement.setBoolean(position, (Boolean) value);
      case Types.SMALLINT -> statement.setShort(position, (Short) value);
      case Types.INTEGER -> statement.setInt(position, (Integer) value);
      case Types.BIGINT -> statement.setLong(position, (Long) value);
      case Types.REAL -> statement.setFloat(position, (Float) value);
      case Types.DOUBLE -> statement.setDouble(position, (Double) value);
      case Types.NUMERIC -> statement.setBigDecimal(position, (BigDecimal) value);
      case Types.VARBINARY -> statement.setBytes(position, (byte[]) value);
      case Types.VARCHAR -> statement.setString(position, (String) value);
      default -> statement.setObject(position, value);
    }
  }
}
