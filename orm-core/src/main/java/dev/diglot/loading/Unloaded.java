package dev.diglot.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collections that wait for their elements, by the keys of their owners. */
final class Unloaded {
  private final List<Object> keys;
  private final KeyTable<Waiting> byKey;

  /**
   * Collections of one relationship.
   *
   * @param collections the collections
   * @param key gives the key of an owner
   */
  Unloaded(List<LazyContent<?>> collections, Function<Object, @Nullable Object> key) {
    this.keys = new ArrayList<>(collections.size());
    this.byKey = new KeyTable<>(collections.size());
    for (LazyContent<?> collection : collections) {
      Object owner = Objects.requireNonNull(collection.owner(), "owner");
      add(Objects.requireNonNull(key.apply(owner), "key of the owner"), collection);
    }
  }

  private void add(Object key, LazyContent<?> collection) {
    Waiting made = new Waiting(collection);
    made.next = byKey.put(key, made);
    if (made.next == null) {
      keys.add(key);
    }
  }

  /** The keys, each once, in the order of the collections. */
  List<Object> keys() {
    return keys;
  }

  /** What waits for the elements of an owner; null when nothing does. */
  @Nullable Waiting of(Object key) {
    return byKey.get(key);
  }

  /** What waits for the elements of an owner whose key is a number; null when nothing does. */
  @Nullable Waiting of(long key) {
    return byKey.get(key);
  }

  /** Gives everybody their elements. */
  void fill(PendingOverlay overlay) {
    forEach(waiting -> waiting.fill(overlay));
  }

  /** A collection, others of the same owner's key, and their elements. */
  static final class Waiting {
    private final LazyContent<?> collection;
    private @Nullable Waiting next;
    private @Nullable List<Object> elements;

    private Waiting(LazyContent<?> collection) {
      this.collection = collection;
    }

    void add(Object element) {
      List<Object> known = elements;
      if (known == null) {
        known = new ArrayList<>();
        elements = known;
      }
      known.add(element);
    }

    private void finish(RowPart part) {
      if (elements != null) {
        elements.replaceAll(read -> Objects.requireNonNull(part.finish(read)));
      }
    }

    private void fill(PendingOverlay overlay) {
      List<Object> stored = elements == null ? List.of() : elements;
      for (Waiting other = next; other != null; other = other.next) {
        overlay.fill(other.collection, new ArrayList<>(stored));
      }
      overlay.fill(collection, stored);
    }
  }

  /** Makes elements of what was read. */
  void finish(RowPart part) {
    if (part.isLate()) {
      forEach(waiting -> waiting.finish(part));
    }
  }

  private void forEach(Consumer<Waiting> action) {
    for (Object key : keys) {
      action.accept(Objects.requireNonNull(byKey.get(key)));
    }
  }
}
