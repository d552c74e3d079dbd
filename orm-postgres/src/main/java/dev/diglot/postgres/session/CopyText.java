package dev.diglot.postgres.session;

import dev.diglot.postgres.type.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text format of {@code copy}: a line for each row, tabs between values, a backslash before
 * what would be taken for one of these.
 */
final class CopyText {
  private static final String NULL = "\\N";

  private CopyText() {}

  /** A line with its end. */
  static byte[] line(List<@Nullable String> values) {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (String value : values) {
      line.append(separator);
      if (value == null) {
        line.append(NULL);
      } else {
        escape(value, line);
      }
      separator = "\t";
    }
    return bytes(line.append('\n'));
  }

  private static void escape(String value, StringBuilder line) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> line.append(c);
      }
    }
  }

  private static byte[] bytes(CharSequence line) {
    ByteBuffer buffer = Utf8.bytes(line);
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** The values of a line, which may have its end. */
  static @Nullable String[] values(byte[] bytes, int columns) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    @Nullable String[] values = new @Nullable String[columns];
    int length = line.endsWith("\n") ? line.length() - 1 : line.length();
    int start = 0;
    for (int column = 0; column < columns; column++) {
      int tab = line.indexOf('\t', start);
      int end = tab < 0 ? length : tab;
      values[column] = value(line, start, end);
      start = end + 1;
    }
    return values;
  }

  private static @Nullable String value(String line, int start, int end) {
    if (end - start == NULL.length() && line.startsWith(NULL, start)) {
      return null;
    }
    int backslash = line.indexOf('\\', start);
    if (backslash < 0 || backslash >= end) {
      return line.substring(start, end);
    }
    StringBuilder value = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      value.append(c == '\\' ? unescaped(line.charAt(++i)) : c);
    }
    return value.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> '\u000B';
      default -> c;
    };
  }
}
