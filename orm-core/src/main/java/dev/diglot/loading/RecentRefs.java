package dev.diglot.loading;

import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The references of one relationship that were made last, so that rows with the same target share
 * one: neighbours always, and in large results those whose keys are not far apart.
 */
final class RecentRefs {
  private static final int MANY_ROWS = 512;
  private static final int MANY = 1_024;

  private @Nullable Object[] keys;
  private @Nullable Object[] refs;
  private int made;

  RecentRefs() {
    keys = new @Nullable Object[1];
    refs = new @Nullable Object[1];
  }

  /** The reference with a key, or null when it is not among them. */
  @Nullable Ref<?> find(Object key) {
    int place = place(key);
    return key.equals(keys[place]) ? (Ref<?>) refs[place] : null;
  }

  /** Remembers a reference in the place of another. */
  Ref<?> add(Object key, Ref<?> ref) {
    if (++made == MANY_ROWS) {
      keys = new @Nullable Object[MANY];
      refs = new @Nullable Object[MANY];
    }
    int place = place(key);
    keys[place] = key;
    refs[place] = ref;
    return ref;
  }

  private int place(Object key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & keys.length - 1;
  }
}
