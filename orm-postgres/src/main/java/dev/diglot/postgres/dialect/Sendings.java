package dev.diglot.postgres.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Ways to send arrays. The driver sends arrays of primitives, of their boxes, of texts and of bytes
 * in binary; what it would send as text is written here, since it calls {@code toString}, which is
 * not PostgreSQL's text for days before Christ, infinities and the like.
 */
final class Sendings {
  private static final int TEXT_WIDTH = 20;

  /** {@code bigint[]}. */
  static final Sending LONGS = Sendings::longs;

  /** {@code integer[]}. */
  static final Sending INTEGERS = Sendings::integers;

  /** {@code bytea[]}. */
  static final Sending BYTES =
      (statement, position, elements) ->
          statement.setObject(position, elements.toArray(byte[][]::new));

  private Sendings() {}

  /** The elements in an array of their class. */
  static <E> Sending boxed(IntFunction<@Nullable E[]> array) {
    return (statement, position, elements) ->
        statement.setObject(position, elements.toArray(array));
  }

  /** Elements as what their converter makes of them. */
  static Sending converted(Sending stored, UnaryOperator<Object> converter) {
    return (statement, position, elements) ->
        stored.bind(statement, position, new ConvertedElements(elements, converter));
  }

  /** {@code text[]}, written at once: the driver would make bytes of each text first. */
  static Sending texts(Function<Object, String> text) {
    return plain((out, element) -> ArrayTexts.quoted(out, text.apply(element)), TEXT_WIDTH);
  }

  /**
   * An array as text, of elements whose text needs no quotes within it.
   *
   * @param width how many characters an element usually has
   */
  static Sending plain(ArrayTexts texts, int width) {
    return (statement, position, elements) -> {
      StringBuilder out = new StringBuilder(2 + (width + 1) * elements.size());
      char separator = '{';
      for (@Nullable Object element : elements) {
        out.append(separator);
        separator = ',';
        if (element == null) {
          out.append("NULL");
        } else {
          texts.append(out, element);
        }
      }
      send(statement, position, out, elements);
    };
  }

  private static void send(
      PreparedStatement statement, int position, StringBuilder out, List<@Nullable Object> elements)
      throws SQLException {
    out.append(elements.isEmpty() ? "{}" : "}");
    statement.setObject(position, out.toString(), Types.OTHER);
  }

  private static void longs(
      PreparedStatement statement, int position, List<@Nullable Object> elements)
      throws SQLException {
    long[] array = new long[elements.size()];
    for (int i = 0; i < array.length; i++) {
      Object element = elements.get(i);
      if (element == null) {
        statement.setObject(position, elements.toArray(Long[]::new));
        return;
      }
      array[i] = (Long) element;
    }
    statement.setObject(position, array);
  }

  private static void integers(
      PreparedStatement statement, int position, List<@Nullable Object> elements)
      throws SQLException {
    int[] array = new int[elements.size()];
    for (int i = 0; i < array.length; i++) {
      Object element = elements.get(i);
      if (element == null) {
        statement.setObject(position, elements.toArray(Integer[]::new));
        return;
      }
      array[i] = (Integer) element;
    }
    statement.setObject(position, array);
  }
}
