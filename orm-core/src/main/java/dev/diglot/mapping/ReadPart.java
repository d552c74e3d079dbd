package dev.diglot.mapping;

import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that an object is made of.
 *
 * @param type the class that every value is of, never primitive
 * @param position where the value is read, from 1
 * @param getter the plain call that reads it, or null when there is more to it
 * @param source reads it in any case
 */
public record ReadPart(Class<?> type, int position, @Nullable Getter getter, Source source) {

  /**
   * The value of a column.
   *
   * @param type its Java type
   * @param codec how it is read
   * @param position the column's position, from 1
   * @return the part
   */
  public static ReadPart column(Class<?> type, Codec<?> codec, int position) {
    return new ReadPart(type, position, codec.getter(), row -> codec.read(row, position));
  }

  /**
   * A value that is itself made of several.
   *
   * @param type its class
   * @param source makes it
   * @return the part
   */
  public static ReadPart made(Class<?> type, Source source) {
    return new ReadPart(type, 0, null, source);
  }

  /** Gives the value of a row. */
  @FunctionalInterface
  public interface Source {

    /**
     * Reads the current row.
     *
     * @param row the result set, on a row
     * @return the value, or null
     * @throws SQLException when the driver fails
     */
    @Nullable Object read(ResultSet row) throws SQLException;
  }
}
