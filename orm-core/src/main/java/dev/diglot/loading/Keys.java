package dev.diglot.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keys in portions. */
final class Keys {
  /** How many keys one statement asks for. */
  static final int CHUNK = 1_000;

  private Keys() {}

  /** All elements, a chunk at a time. */
  static <E> List<List<E>> chunks(Collection<E> all) {
    List<E> list = new ArrayList<>(all);
    List<List<E>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += CHUNK) {
      chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
    }
    return chunks;
  }
}
