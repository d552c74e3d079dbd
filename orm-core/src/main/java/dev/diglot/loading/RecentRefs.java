package dev.diglot.loading;

import dev.diglot.reference.EntityKeys;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The references of one relationship that were made last, so that rows with the same target share
 * one: neighbours always, and the more rows there are, the further apart. A relationship is asked
 * by numbers or by other keys, never by both.
 */
final class RecentRefs {
  private static final int GROWTH = 4;
  private static final int MANY = 1_024;

  private static final @Nullable Ref<?>[] NONE = {};
  private static final long[] NO_MARKS = {};

  /** The last one alone is kept until there are some. */
  private @Nullable Ref<?> last;

  private long lastMark;
  private @Nullable Ref<?>[] refs = NONE;

  /** Their keys where these are numbers, else the keys' hashes: nobody has to look at them. */
  private long[] marks = NO_MARKS;

  private int made;

  /** The reference with a key, or null when it is not among them. */
  @Nullable Ref<?> find(Object key) {
    Ref<?> ref = marked(key.hashCode());
    return ref != null && key.equals(EntityKeys.ofRow(ref)) ? ref : null;
  }

  /** The reference with a key that is a number, or null when it is not among them. */
  @Nullable Ref<?> find(long key) {
    return marked(key);
  }

  private @Nullable Ref<?> marked(long mark) {
    if (refs.length == 0) {
      return lastMark == mark ? last : null;
    }
    int place = place(mark);
    return marks[place] == mark ? refs[place] : null;
  }

  /** Remembers a reference in the place of another. */
  Ref<?> add(Object key, Ref<?> ref) {
    return mark(key.hashCode(), ref);
  }

  /** Remembers a reference in the place of another. */
  Ref<?> add(long key, Ref<?> ref) {
    return mark(key, ref);
  }

  private Ref<?> mark(long mark, Ref<?> ref) {
    if (++made > GROWTH * Math.max(1, refs.length) && refs.length < MANY) {
      grow();
    }
    if (refs.length == 0) {
      last = ref;
      lastMark = mark;
    } else {
      put(mark, ref);
    }
    return ref;
  }

  private void put(long mark, @Nullable Ref<?> ref) {
    int place = place(mark);
    refs[place] = ref;
    marks[place] = mark;
  }

  private void grow() {
    @Nullable Ref<?>[] known = refs;
    long[] before = marks;
    refs = new Ref<?>[GROWTH * Math.max(1, known.length)];
    marks = new long[refs.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        put(before[i], known[i]);
      }
    }
    if (known.length == 0) {
      put(lastMark, last);
    }
  }

  private int place(long mark) {
    return (int) (mark ^ mark >>> Short.SIZE) & refs.length - 1;
  }
}
