package dev.diglot.postgres.type;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Turns Java values into JSON and back. One of one's own is found by {@link
 * java.util.ServiceLoader}; without it Jackson does the work, when it is there.
 */
public interface JsonCodec {

  /**
   * A value as JSON.
   *
   * @param value the value
   * @param type the declared type, with its type arguments
   * @return the JSON text, the same for the same value
   */
  String encode(Object value, Type type);

  /**
   * The value of a JSON text.
   *
   * @param text the JSON text
   * @param type the declared type, with its type arguments
   * @return the value; null for a JSON null
   */
  @Nullable Object decode(String text, Type type);
}
