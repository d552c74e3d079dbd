package dev.diglot.postgres.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
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
  private static final String NULL = "NULL";
  private static final int BRACES = 2;
  private static final int QUOTES_AND_COMMA = 3;

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
    return (statement, position, elements) -> {
      @Nullable String[] texts = new @Nullable String[elements.size()];
      int length = BRACES;
      for (int i = 0; i < texts.length; i++) {
        Object element = elements.get(i);
        String written = element == null ? null : text.apply(element);
        texts[i] = written;
        length += QUOTES_AND_COMMA + (written == null ? NULL.length() : written.length());
      }
      write(statement, position, Arrays.asList(texts), ArrayTexts::quoted, length);
    };
  }

  /**
   * An array as text, of elements whose text needs no quotes within it.
   *
   * @param width how many characters an element usually has
   */
  static Sending plain(ArrayTexts<Object> texts, int width) {
    return (statement, position, elements) ->
        write(statement, position, elements, texts, BRACES + (width + 1) * elements.size());
  }

  private static <E> void write(
      PreparedStatement statement,
      int position,
      List<@Nullable E> elements,
      ArrayTexts<E> texts,
      int length)
      throws SQLException {
    StringBuilder out = new StringBuilder(length);
    char separator = '{';
    for (@Nullable E element : elements) {
      out.append(separator);
      separator = ',';
      if (element == null) {
        out.append(NULL);
      } else {
        texts.append(out, element);
      }
    }
    out.append(elements.isEmpty() ? "{}" : "}");
    statement.setObject(position, out.toString(), Types.OTHER);
  }
}
