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

  private static final @Nullable Ref<?>[] NONE = {};
  private static final int[] NO_HASHES = {};

  private @Nullable Ref<?> last;
  private @Nullable Ref<?>[] refs = NONE;

  /** Those of the references' keys: to tell that it is another one, nobody has to look at it. */
  private int[] hashes = NO_HASHES;

  private int made;

  /** The reference with a key, or null when it is not among them. */
  @Nullable Ref<?> find(Object key) {
    Ref<?> ref = at(key.hashCode());
    return ref != null && key.equals(EntityKeys.ofRow(ref)) ? ref : null;
  }

  /** The reference with a key that is a number, or null when it is not among them. */
  @Nullable Ref<?> find(long key) {
    Ref<?> ref = at(Long.hashCode(key));
    return ref != null && EntityKeys.isMadeFrom(ref, key) ? ref : null;
  }

  /** The last one alone is kept until there are some. */
  private @Nullable Ref<?> at(int hash) {
    if (refs.length == 0) {
      return last;
    }
    int place = place(hash);
    return hashes[place] == hash ? refs[place] : null;
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
    if (++made > GROWTH * Math.max(1, refs.length) && refs.length < MANY) {
      grow();
    }
    last = ref;
    if (refs.length > 0) {
      put(hash, ref);
    }
    return ref;
  }

  private void put(int hash, Ref<?> ref) {
    int place = place(hash);
    refs[place] = ref;
    hashes[place] = hash;
  }

  private void grow() {
    @Nullable Ref<?>[] before = refs;
    refs = new Ref<?>[GROWTH * Math.max(1, before.length)];
    hashes = new int[refs.length];
    for (Ref<?> ref : before) {
      keep(ref);
    }
    keep(last);
  }

  private void keep(@Nullable Ref<?> ref) {
    if (ref != null) {
      put(EntityKeys.hashOfRow(ref), ref);
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & refs.length - 1;
  }
}
