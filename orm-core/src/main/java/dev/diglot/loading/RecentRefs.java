package dev.diglot.loading;

import dev.diglot.reference.EntityKeys;
import dev.diglot.reference.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The references of one relationship that were made last, so that rows with the same target share
 * one: neighbours always, others where there are few targets or many rows. A table that finds too
 * little costs more than it spares and is given up. A relationship is asked by numbers or by other
 * keys, never by both.
 */
final class RecentRefs {
  private static final int GROWTH = 4;
  private static final int FEW = 4;
  private static final int MANY = 1_024;

  private static final @Nullable Ref<?>[] NONE = {};
  private static final long[] NO_MARKS = {};

  /** Alone where there is no table. */
  private @Nullable Ref<?> last;

  private long lastMark;
  private @Nullable Ref<?>[] refs = NONE;

  /** Their keys where these are numbers, else the keys' hashes: nobody has to look at them. */
  private long[] marks = NO_MARKS;

  private int made;
  private int found;
  private int review = FEW;

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
    if (marks[place] != mark) {
      return null;
    }
    found++;
    return refs[place];
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
    if (++made > review) {
      resize(review == FEW || review == MANY || GROWTH * found >= made ? review : 0);
      review *= GROWTH;
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

  private void resize(int wanted) {
    int places = Math.min(wanted, MANY);
    if (places == refs.length) {
      return;
    }
    @Nullable Ref<?>[] known = refs;
    long[] before = marks;
    refs = places == 0 ? NONE : new Ref<?>[places];
    marks = places == 0 ? NO_MARKS : new long[places];
    for (int i = 0; i < known.length && places > 0; i++) {
      if (known[i] != null) {
        put(before[i], known[i]);
      }
    }
  }

  private int place(long mark) {
    return (int) (mark ^ mark >>> Short.SIZE) & refs.length - 1;
  }
}
