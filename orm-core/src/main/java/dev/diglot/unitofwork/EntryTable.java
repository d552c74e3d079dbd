package dev.diglot.unitofwork;

import dev.diglot.loading.Places;
import dev.diglot.mapping.EntityType;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one entity: by key, and in the order in which they came. The entries are the nodes
 * of both, so that an object of a session takes no others. Of many that were read most never get an
 * entry: they follow as {@link ReadRows}, until somebody asks for their entry. One that leaves
 * while they are gone through does not disturb that.
 */
final class EntryTable implements Iterable<Entry> {
  private static final int FEW = 4;
  private static final int SOME = 8;
  private static final ReadRows NO_ROWS = new ReadRows();

  private final @Nullable EntityType<?> type;
  private final boolean plain;

  /** The table of the type that came next. */
  @Nullable EntryTable next;

  private @Nullable Entry[] buckets = new @Nullable Entry[FEW];
  private int keyed;
  private int ordered;
  private int left;
  private @Nullable Entry first;
  private @Nullable Entry last;
  private ReadRows rows = NO_ROWS;

  /** No key that is a number is above it: what is read often comes by ascending keys. */
  private long highest = Long.MIN_VALUE;

  /**
   * An empty table.
   *
   * @param type the entity, or null for a table of none
   * @param plain whether the objects hold nothing beside their rows
   */
  EntryTable(@Nullable EntityType<?> type, boolean plain) {
    this.type = type;
    this.plain = plain;
  }

  @Nullable EntityType<?> type() {
    return type;
  }

  /** Whether the objects hold nothing beside their rows: see {@link EntityModel#isPlain()}. */
  boolean isPlain() {
    return plain;
  }

  /**
   * Takes an object that was read and is all in its row, and whose key nobody has.
   *
   * @param watched whether to keep the row, to find changes by
   * @return what finds the object again: its entry, or the block that it shares with others
   */
  Object read(EntityModel model, Object key, Object entity, boolean watched, int transaction) {
    if (ordered < SOME) {
      Entry entry = Entry.read(model, key, entity, watched);
      entry.seenIn(transaction);
      enter(entry, key);
      add(entry);
      return entry;
    }
    if (rows == NO_ROWS) {
      rows = new ReadRows();
    }
    raise(key);
    return rows.add(model, key, entity, watched, transaction);
  }

  /** The entry that claimed a key, or null. */
  @Nullable Entry find(Object key) {
    Entry entry = keyed(key);
    if (entry == null) {
      int position = position(key);
      return position == ReadRows.NONE
          ? null
          : become(rows.block(position), ReadRows.row(position));
    }
    return entry;
  }

  /** The object that claimed a key, or null. */
  @Nullable Object object(Object key) {
    if (isAfterAll(key)) {
      return null;
    }
    Entry entry = keyed(key);
    if (entry == null) {
      int position = position(key);
      return position == ReadRows.NONE ? null : rows.held(position);
    }
    return entry.entity();
  }

  /** Where the object with a key is, if it has no entry: see {@link ReadRows#find}. */
  private int position(Object key) {
    return isAfterAll(key) ? ReadRows.NONE : rows.find(key);
  }

  private boolean isAfterAll(Object key) {
    return key instanceof Long number
        ? number > highest
        : key instanceof Integer small && small > highest;
  }

  private void raise(Object key) {
    if (isAfterAll(key)) {
      highest = ((Number) key).longValue();
    }
  }

  /** Whether another row of a key changes nothing, as one was read or written in a transaction. */
  boolean isCurrent(Object key, int transaction) {
    Entry entry = keyed(key);
    if (entry == null) {
      int position = position(key);
      return position != ReadRows.NONE && rows.block(position).isCurrent(transaction);
    }
    return !entry.isReadOnly()
        && (entry.isRemoved() || entry.isNew() || entry.transaction() == transaction);
  }

  /** The entry of an object in a block, which gets one now if it has none. */
  Entry entry(RowBlock block, Object entity) {
    int row = block.indexOf(entity);
    return block.held(row) instanceof Entry known ? known : become(block, row);
  }

  private Entry become(RowBlock block, int row) {
    Entry entry = block.become(row);
    entry.enterOrder();
    ordered++;
    enter(entry, entry.requireKey());
    return entry;
  }

  private @Nullable Entry keyed(Object key) {
    Entry entry = buckets[bucket(key)];
    while (entry != null && !key.equals(entry.key())) {
      entry = entry.inBucket;
    }
    return entry;
  }

  private int bucket(Object key) {
    return Places.of(key.hashCode(), buckets.length);
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
    rows.sweep();
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
    enter(entry, key);
    return entry;
  }

  private void enter(Entry entry, Object key) {
    if (keyed == buckets.length) {
      grow();
    }
    chain(entry, key);
    keyed++;
    raise(key);
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

  /** All entries; every object gets one. */
  @Override
  public Iterator<Entry> iterator() {
    return new InOrder(true);
  }

  /** Those of objects of which more is known than that they are as they were read. */
  Iterable<Entry> known() {
    return () -> new InOrder(false);
  }

  /** Says of the collections of all objects that the transaction ended. */
  void settle() {
    for (Entry entry = first; entry != null; entry = entry.after) {
      entry.settle();
    }
    rows.settle();
  }

  /** The blocks of those that have none, and the entries of the others, by their objects. */
  void addTo(Map<Object, Object> byObject) {
    for (Entry entry = first; entry != null; entry = entry.after) {
      if (entry.isInOrder()) {
        byObject.put(entry.entity(), entry);
      }
    }
    for (int position = 0; position < rows.end(); position = rows.after(position)) {
      Object held = rows.held(position);
      if (held instanceof Entry entry && entry.isInOrder()) {
        byObject.put(entry.entity(), entry);
      } else if (held != null && !(held instanceof Entry)) {
        byObject.put(held, rows.block(position));
      }
    }
  }

  /** Goes through the entries, also while some of them leave. */
  private final class InOrder implements Iterator<Entry> {
    private final boolean all;
    private @Nullable Entry next = first;
    private int position;

    InOrder(boolean all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      while (next != null && !next.isInOrder()) {
        next = next.after;
      }
      while (next == null && seek() < rows.end()) {
        next = inRow(position);
        position = rows.after(position);
      }
      return next != null;
    }

    private int seek() {
      position = all ? position : rows.known(position);
      return position;
    }

    private @Nullable Entry inRow(int at) {
      Object held = rows.held(at);
      if (held instanceof Entry entry) {
        return entry.isInOrder() ? entry : null;
      }
      return held == null ? null : become(rows.block(at), ReadRows.row(at));
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
