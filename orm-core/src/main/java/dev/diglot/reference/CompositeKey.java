package dev.diglot.reference;

import java.io.Serializable;
import java.util.List;

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

  @Override
  public String toString() {
    return values.toString();
  }
}
