package dev.diglot.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of an entity with several id attributes.
 *
 * @param values the values in the order in which the entity declares its id attributes
 */
public record CompositeKey(List<Object> values) implements Serializable {

  /** Copies the values. */
  public CompositeKey {
    values = List.copyOf(values);
  }

  /**
   * A key of the given values.
   *
   * @param values the values in declaration order
   * @return the key
   */
  public static CompositeKey of(Object... values) {
    return new CompositeKey(List.of(values));
  }

  /**
   * The key that the values of id columns make.
   *
   * @param parts the values in declaration order, at least one
   * @return the only value, or a composite key of several; null when any is null
   */
  public static @Nullable Object ofParts(@Nullable Object... parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    List<Object> values = new ArrayList<>(parts.length);
    for (Object part : parts) {
      if (part == null) {
        return null;
      }
      values.add(part);
    }
    return new CompositeKey(values);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
