package dev.diglot.postgres.type;

import org.jspecify.annotations.Nullable;

/**
 * JSON as text, without the blanks between its parts. The JSON null is {@link #NULL}, which a
 * column holds; a Java null is SQL's null, which is no JSON at all. Immutable. A {@code jsonb}
 * column orders the members of objects its own way.
 *
 * @param text the JSON text
 */
public record Json(String text) {
  /** The JSON null. */
  public static final Json NULL = new Json("null");

  /** Takes the text without blanks between its parts; PostgreSQL checks it. */
  public Json {
    text = compact(text);
  }

  /**
   * JSON from its text.
   *
   * @param text the text
   * @return the value
   */
  public static Json of(String text) {
    return new Json(text);
  }

  /**
   * A Java value as JSON, by the {@link JsonCodec} that is there.
   *
   * @param value the value; null is the JSON null
   * @return its JSON
   * @throws dev.diglot.error.UnsupportedFeatureException when there is no codec
   * @throws dev.diglot.error.InvalidValueException when the codec refuses the value
   */
  public static Json encode(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    return value instanceof Json json
        ? json
        : new Json(JsonType.of(true, Object.class, Object.class).write(value));
  }

  /**
   * Whether this is the JSON null.
   *
   * @return whether it is
   */
  public boolean isNull() {
    return equals(NULL);
  }

  private static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '\\' && quoted && i + 1 < text.length()) {
        out.append(next).append(text.charAt(++i));
        continue;
      }
      quoted ^= next == '"';
      if (quoted || " \t\r\n".indexOf(next) < 0) {
        out.append(next);
      }
    }
    return out.toString();
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
