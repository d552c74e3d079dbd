package dev.diglot.unitofwork;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one entity: by key, and in the order in which they came. The entries are the nodes
 * of both, so that an object of a session takes no others. An entry that leaves while they are gone
 * through does not disturb that.
 */
final class EntryTable implements Iterable<Entry> {
  private static final int FEW = 4;

  private final boolean plain;
  private @Nullable Entry[] buckets = new @Nullable Entry[FEW];
  private int keyed;
  private int ordered;
  private int left;
  private @Nullable Entry first;
  private @Nullable Entry last;

  /**
   * An empty table.
   *
   * @param plain whether the objects hold nothing beside their rows
   */
  EntryTable(boolean plain) {
    this.plain = plain;
  }

  /** Whether the objects hold nothing beside their rows: see {@link EntityModel#isPlain()}. */
  boolean isPlain() {
    return plain;
  }

  /** The entry that claimed a key, or null. */
  @Nullable Entry find(Object key) {
    Entry entry = buckets[bucket(key)];
    while (entry != null && !key.equals(entry.key())) {
      entry = entry.inBucket;
    }
    return entry;
  }

  private int bucket(Object key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & buckets.length - 1;
  }

  /** Adds an entry at the end of the order, unless it is there. */
  void add(Entry entry) {
    if (entry.isInOrder()) {
      return;
    }
    if (entry.isLinked()) {
      sweep();
    }
    entry.after = null;
    if (last == null) {
      first = entry;
    } else {
      last.after = entry;
    }
    last = entry;
    entry.enterOrder();
    ordered++;
  }

  /** Whether an entry is in the order, with a key or without. */
  boolean contains(Entry entry) {
    return entry.isInOrder();
  }

  /** Takes an entry out of the order; its key is released by {@link #release}. */
  void remove(Entry entry) {
    if (entry.isInOrder()) {
      entry.leaveOrder();
      ordered--;
      if (++left > ordered) {
        sweep();
      }
    }
  }

  /** Unlinks those that left, which an entry could not do alone: it does not know who is before. */
  private void sweep() {
    Entry at = first;
    first = null;
    last = null;
    left = 0;
    for (; at != null; at = at.after) {
      if (!at.isInOrder()) {
        at.unlink();
      } else if (last == null) {
        first = at;
        last = at;
      } else {
        last.after = at;
        last = at;
      }
    }
    if (last != null) {
      last.after = null;
    }
  }

  /**
   * Claims the key of an entry.
   *
   * @return the entry that has the key now: another one when that had claimed it before
   */
  Entry claim(Entry entry) {
    Object key = entry.requireKey();
    Entry holder = find(key);
    if (holder != null) {
      return holder;
    }
    if (keyed == buckets.length) {
      grow();
    }
    chain(entry, key);
    keyed++;
    return entry;
  }

  private void chain(Entry entry, Object key) {
    int bucket = bucket(key);
    entry.inBucket = buckets[bucket];
    buckets[bucket] = entry;
  }

  private void grow() {
    @Nullable Entry[] before = buckets;
    buckets = new @Nullable Entry[FEW * before.length];
    for (Entry head : before) {
      for (Entry entry = head; entry != null; ) {
        Entry next = entry.inBucket;
        chain(entry, entry.requireKey());
        entry = next;
      }
    }
  }

  /** Gives up the key of an entry, if it has claimed it. */
  void release(Entry entry) {
    Object key = entry.key();
    if (key == null) {
      return;
    }
    int bucket = bucket(key);
    Entry before = null;
    for (Entry at = buckets[bucket]; at != null; at = at.inBucket) {
      if (at == entry) {
        unchain(entry, before, bucket);
        return;
      }
      before = at;
    }
  }

  private void unchain(Entry entry, @Nullable Entry before, int bucket) {
    if (before == null) {
      buckets[bucket] = entry.inBucket;
    } else {
      before.inBucket = entry.inBucket;
    }
    entry.inBucket = null;
    keyed--;
  }

  @Override
  public Iterator<Entry> iterator() {
    return new InOrder(first);
  }

  /** Goes through the entries, also while some of them leave. */
  private static final class InOrder implements Iterator<Entry> {
    private @Nullable Entry next;

    InOrder(@Nullable Entry first) {
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      while (next != null && !next.isInOrder()) {
        next = next.after;
      }
      return next != null;
    }

    @Override
    public Entry next() {
      Entry entry = hasNext() ? next : null;
      if (entry == null) {
        throw new NoSuchElementException();
      }
      next = entry.after;
      return entry;
    }
  }
}
