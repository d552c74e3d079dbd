package dev.diglot.loading;

import dev.diglot.engine.Portions;
import java.util.Collection;
import java.util.List;

/** Keys in portions. */
final class Keys {
  /** How many keys one statement asks for. */
  static final int CHUNK = 1_000;

  private Keys() {}

  /** All elements, a chunk at a time; a list that is one chunk is given as it is. */
  static <E> List<List<E>> chunks(Collection<E> all) {
    if (all instanceof List<E> list && !list.isEmpty() && list.size() <= CHUNK) {
      return List.of(list);
    }
    return Portions.of(all, CHUNK);
  }
}
