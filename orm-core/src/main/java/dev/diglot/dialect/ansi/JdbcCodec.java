package dev.diglot.dialect.ansi;

import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A codec of two JDBC calls; nulls are bound with their type.
 *
 * @param <J> the Java type
 * @param sqlType the code in {@link java.sql.Types} to bind null with
 * @param reader reads a column
 * @param writer binds a value
 * @param getter the one call that the reader makes, or null when it does more
 */
public record JdbcCodec<J>(int sqlType, Reader<J> reader, Writer<J> writer, @Nullable Getter getter)
    implements Codec<J> {

  /**
   * A codec whose reader does more than one call.
   *
   * @param sqlType the code in {@link java.sql.Types} to bind null with
   * @param reader reads a column
   * @param writer binds a value
   */
  public JdbcCodec(int sqlType, Reader<J> reader, Writer<J> writer) {
    this(sqlType, reader, writer, null);
  }

  /**
   * A codec that leaves the conversion to the driver's {@code getObject} and {@code setObject}.
   *
   * @param <J> the Java type
   * @param sqlType the code in {@link java.sql.Types} to bind null with
   * @param javaType the Java type
   * @return the codec
   */
  public static <J> JdbcCodec<J> ofObject(int sqlType, Class<J> javaType) {
    return new JdbcCodec<>(
        sqlType,
        (row, column) -> row.getObject(column, javaType),
        (statement, position, value) -> statement.setObject(position, value),
        Getter.ofObject(javaType));
  }

  @Override
  public @Nullable J read(ResultSet row, int column) throws SQLException {
    return reader.read(row, column);
  }

  @Override
  public void bind(PreparedStatement statement, int position, @Nullable J value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, sqlType);
    } else {
      writer.write(statement, position, value);
    }
  }

  /**
   * Reads a column.
   *
   * @param <J> the Java type
   */
  @FunctionalInterface
  public interface Reader<J> {

    /**
     * Reads a column of the current row.
     *
     * @param row the result
     * @param column the position, from 1
     * @return the value, null for SQL null
     * @throws SQLException when the driver fails
     */
    @Nullable J read(ResultSet row, int column) throws SQLException;
  }

  /**
   * Binds a value.
   *
   * @param <J> the Java type
   */
  @FunctionalInterface
  public interface Writer<J> {

    /**
     * Binds a value that is not null.
     *
     * @param statement the statement
     * @param position the position, from 1
     * @param value the value
     * @throws SQLException when the driver fails
     */
    void write(PreparedStatement statement, int position, J value) throws SQLException;
  }
}
