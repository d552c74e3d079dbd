package dev.diglot.loading;

import dev.diglot.reference.EntityKeys;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The references of one relationship that were made last, so that rows with the same target share
 * one: neighbours always, and the more rows there are, the further apart.
 */
final class RecentRefs {
  private static final int GROWTH = 4;
  private static final int MANY = 1_024;

  private @Nullable Ref<?>[] refs = new Ref<?>[1];
  private int made;

  /** The reference with a key, or null when it is not among them. */
  @Nullable Ref<?> find(Object key) {
    Ref<?> ref = refs[place(key.hashCode())];
    return ref != null && key.equals(EntityKeys.ofRow(ref)) ? ref : null;
  }

  /** The reference with a key that is a number, or null when it is not among them. */
  @Nullable Ref<?> find(long key) {
    Ref<?> ref = refs[place(Long.hashCode(key))];
    return ref != null && EntityKeys.isMadeFrom(ref, key) ? ref : null;
  }

  /** Remembers a reference in the place of another. */
  Ref<?> add(Object key, Ref<?> ref) {
    return add(key.hashCode(), ref);
  }

  /** Remembers a reference in the place of another. */
  Ref<?> add(long key, Ref<?> ref) {
    return add(Long.hashCode(key), ref);
  }

  private Ref<?> add(int hash, Ref<?> ref) {
    if (++made > GROWTH * refs.length && refs.length < MANY) {
      grow();
    }
    refs[place(hash)] = ref;
    return ref;
  }

  private void grow() {
    @Nullable Ref<?>[] before = refs;
    refs = new Ref<?>[GROWTH * before.length];
    for (Ref<?> ref : before) {
      if (ref != null) {
        refs[place(EntityKeys.hashOfRow(ref))] = ref;
      }
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & refs.length - 1;
  }
}
