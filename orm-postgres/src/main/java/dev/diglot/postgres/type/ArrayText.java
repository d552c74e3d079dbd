package dev.diglot.postgres.type;

import dev.diglot.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays as text: {@code {1,NULL,"a b"}}. */
final class ArrayText {
  private final TextForm<Object> element;
  private final int dimensions;

  @SuppressWarnings("unchecked")
  ArrayText(TextForm<?> element, int dimensions) {
    this.element = (TextForm<Object>) element;
    this.dimensions = dimensions;
  }

  String write(List<@Nullable Object> elements) {
    StringBuilder out = new StringBuilder();
    write(elements, dimensions, out);
    return out.toString();
  }

  @SuppressWarnings("unchecked")
  private void write(List<@Nullable Object> elements, int depth, StringBuilder out) {
    char separator = '{';
    for (@Nullable Object value : elements) {
      out.append(separator);
      separator = ',';
      if (value == null) {
        out.append("NULL");
      } else if (depth > 1) {
        write((List<@Nullable Object>) value, depth - 1, out);
      } else {
        out.append(TextScanner.quote(element.write(value)));
      }
    }
    out.append(elements.isEmpty() ? "{}" : "}");
  }

  /** Reads an array; bounds in front, as {@code [0:1]={…}}, have no place in Java. */
  List<@Nullable Object> read(String text) {
    TextScanner scanner = new TextScanner(text);
    if (scanner.sees('[')) {
      scanner.skipPast('=');
    }
    return text.equals("{}") ? new ArrayList<>() : read(scanner, dimensions, text);
  }

  private List<@Nullable Object> read(TextScanner scanner, int depth, String text) {
    if (!scanner.takes('{') || (depth == 1) == scanner.sees('{')) {
      throw dimensions(text);
    }
    List<@Nullable Object> elements = new ArrayList<>();
    while (!scanner.takes('}')) {
      elements.add(depth > 1 ? read(scanner, depth - 1, text) : element(scanner));
      if (!scanner.takes(',') && !scanner.sees('}')) {
        throw scanner.malformed("',' or '}'");
      }
    }
    return elements;
  }

  private @Nullable Object element(TextScanner scanner) {
    if (scanner.sees('"')) {
      return element.read(scanner.quoted());
    }
    String text = scanner.until(",}");
    return text.equals("NULL") ? null : element.read(text);
  }

  private InvalidValueException dimensions(String text) {
    return new InvalidValueException(
        "The row holds the array "
            + text
            + ", expected one of "
            + dimensions
            + (dimensions == 1 ? " dimension" : " dimensions")
            + ". Map a property with as many levels of lists or arrays as the column has"
            + " dimensions.",
        null);
  }
}
