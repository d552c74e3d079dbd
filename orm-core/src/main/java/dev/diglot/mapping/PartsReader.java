package dev.diglot.mapping;

import java.lang.invoke.MethodHandle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one object of several values of a row. */
@FunctionalInterface
public interface PartsReader {

  /**
   * Makes the object of the current row.
   *
   * @param row the result set, on a row
   * @param maker makes it of the values in their order
   * @return the object, or null
   * @throws SQLException when the driver cannot read a value
   */
  @Nullable Object read(ResultSet row, Function<@Nullable Object[], ?> maker) throws SQLException;

  /**
   * A reader that puts the values into an array.
   *
   * @param parts the values
   * @return the reader
   */
  static PartsReader plain(List<ReadPart> parts) {
    ReadPart.Source[] sources = PartsCompiler.sources(parts);
    return (row, maker) -> {
      @Nullable Object[] values = new @Nullable Object[sources.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = sources[i].read(row);
      }
      return maker.apply(values);
    };
  }

  /**
   * A reader that is compiled for the values, and for what takes them as they are.
   *
   * @param parts the values
   * @param exact does what the makers do that it will be given, or null when only they know; what
   *     it cannot take, such as null for a primitive, is left to them
   * @param kind the interface of functions that most makers {@link Spread}, or null when they are
   *     functions of an array
   * @return the reader, or a plain one when nothing is to be compiled
   */
  static PartsReader compiled(
      List<ReadPart> parts, @Nullable MethodHandle exact, @Nullable Class<?> kind) {
    PartsReader plain = plain(parts);
    if (!AccessFactory.compiles()) {
      return plain;
    }
    PartsReader compiled = new PartsCompiler(parts, exact, kind).compile(plain);
    return compiled == null ? plain : compiled;
  }
}
