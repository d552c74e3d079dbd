package dev.diglot.loading;

import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.reference.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collections that wait for their elements, by the keys of their owners. */
final class Unloaded {
  private final ToManyAttribute relationship;
  private final List<Waiting> waiting;
  private final KeyTable<Waiting> byKey;

  /**
   * Collections of one relationship.
   *
   * @param relationship the relationship
   * @param collections the collections
   * @param key gives the key of an owner
   */
  Unloaded(
      ToManyAttribute relationship,
      List<LazyContent<?>> collections,
      Function<Object, @Nullable Object> key) {
    this.relationship = relationship;
    this.waiting = new ArrayList<>(collections.size());
    this.byKey = new KeyTable<>(collections.size());
    for (LazyContent<?> collection : collections) {
      Object owner = Objects.requireNonNull(collection.owner(), "owner");
      add(Objects.requireNonNull(key.apply(owner), "key of the owner"), collection);
    }
  }

  private void add(Object key, LazyContent<?> collection) {
    Waiting made = new Waiting(key, collection);
    Waiting known = byKey.put(key, made);
    if (known == null) {
      waiting.add(made);
    } else {
      byKey.put(key, known);
      made.next = known.next;
      known.next = made;
    }
  }

  /** The to-one of the elements that holds the keys, or null. */
  @Nullable ToOneAttribute mappedBy() {
    return relationship.mappedBy();
  }

  /** The keys, each once, in the order of the collections. */
  List<Object> keys() {
    List<Object> keys = new ArrayList<>(waiting.size());
    waiting.forEach(one -> keys.add(one.key));
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

  /** Makes elements of what was read. */
  void finish(RowPart part) {
    if (part.isLate()) {
      waiting.forEach(one -> one.finish(part));
    }
  }

  /** Gives everybody their elements. */
  void fill(PendingOverlay overlay) {
    waiting.forEach(one -> one.fill(overlay));
  }

  /** A collection, others of the same owner's key, and their elements. */
  static final class Waiting {
    private final Object key;
    private final LazyContent<?> collection;
    private @Nullable Waiting next;
    private @Nullable List<Object> elements;

    /** The reference to the owner that its elements share, once one of them has it. */
    @Nullable Ref<?> reference;

    private Waiting(Object key, LazyContent<?> collection) {
      this.key = key;
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
}
