package dev.diglot.reference;

import org.jspecify.annotations.Nullable;

/** The parts of a key. */
final class KeyParts {

  private KeyParts() {}

  @SuppressWarnings("unchecked")
  static <V> @Nullable V part(@Nullable Object key, int index) {
    if (key instanceof CompositeKey composite) {
      return (V) composite.values().get(index);
    }
    return (V) key;
  }
}
