package dev.diglot.unitofwork;

import dev.diglot.loading.LazyCollection;
import dev.diglot.mapping.RowSnapshot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Objects that were read in one transaction, with their rows beside them: an array for many, in
 * place of an {@link Entry} and a snapshot for each. In a cell is an object, its entry once it has
 * one, or null when it left; the row follows, and the collections that came with the object.
 */
final class RowBlock {
  private final EntityModel model;
  private final RowSnapshot snapshot;
  private final int transaction;
  private final boolean watched;
  private final int keyed;
  private final int collections;
  private final int width;
  private final @Nullable Object[] cells;
  private int size;

  /**
   * An empty block.
   *
   * @param rows how many fit in
   * @param watched whether rows are kept to find changes by; else only keys
   */
  RowBlock(EntityModel model, int transaction, boolean watched, int rows) {
    this.model = model;
    this.snapshot = model.snapshot();
    this.transaction = transaction;
    this.watched = watched;
    this.keyed = watched ? 1 + model.type().idColumns().get(0).index() : 1;
    this.collections = watched ? 1 + model.columns().size() : 2;
    this.width = collections + model.collections().size();
    this.cells = new @Nullable Object[rows * width];
  }

  EntityModel model() {
    return model;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size * width == cells.length;
  }

  /** Whether what is read now belongs here, if there is room. */
  boolean isOf(int reading, boolean watching) {
    return transaction == reading && watched == watching;
  }

  void add(Object key, Object entity) {
    int at = size++ * width;
    cells[at] = entity;
    if (watched) {
      snapshot.take(entity, cells, at + 1);
    }
    cells[at + keyed] = key;
    for (int i = collections; i < width; i++) {
      cells[at + i] = collection(entity, i);
    }
  }

  private @Nullable Object collection(Object entity, int i) {
    return model.access().get(entity, model.collections().get(i - collections).slot());
  }

  /** The object, its entry, or null. */
  @Nullable Object held(int row) {
    return row < size ? cells[row * width] : null;
  }

  /** The key, or null when there is an entry, which knows it, or nothing. */
  @Nullable Object key(int row) {
    return row < size ? cells[row * width + keyed] : null;
  }

  /** Whether another row of an object changes nothing, as it was read in the transaction. */
  boolean isCurrent(int now) {
    return watched && transaction == now;
  }

  /** The first row from one on that has an entry, or whose object is not as it was read. */
  int known(int from) {
    for (int row = from, at = from * width; row < size; row++, at += width) {
      Object held = cells[at];
      if (held instanceof Entry || held != null && watched && !isAsRead(held, at + 1)) {
        return row;
      }
    }
    return ReadRows.NONE;
  }

  private boolean isAsRead(Object entity, int at) {
    return snapshot.same(entity, cells, at)
        && model.sameVersion(entity, cells, at)
        && sameCollections(entity, at - 1);
  }

  private boolean sameCollections(Object entity, int at) {
    for (int i = collections; i < width; i++) {
      Object now = collection(entity, i);
      if (now != cells[at + i] || now instanceof LazyCollection lazy && !lazy.isClean()) {
        return false;
      }
    }
    return true;
  }

  /** The row of an object, whether it has an entry or not. */
  int indexOf(Object entity) {
    for (int row = 0; row < size; row++) {
      Object held = held(row);
      if (held == entity || held instanceof Entry entry && entry.entity() == entity) {
        return row;
      }
    }
    throw new IllegalStateException("Not in its block: " + model);
  }

  /** Makes an entry of an object that has none; it takes the row with it. */
  Entry become(int row) {
    int at = row * width;
    Object entity = cells[at];
    Object key = key(row);
    if (entity == null || key == null) {
      throw new IllegalStateException("No row without an entry: " + model);
    }
    @Nullable Object @Nullable [] values =
        watched ? Arrays.copyOfRange(cells, at + 1, at + collections) : null;
    Entry entry = Entry.loaded(model, entity, key, values);
    for (int i = collections; i < width; i++) {
      entry.collections().get(i - collections).cameWith(cells[at + i]);
    }
    entry.seenIn(transaction);
    Arrays.fill(cells, at, at + width, null);
    cells[at] = entry;
    return entry;
  }

  /** Says that the transaction ended, as {@link CollectionLink#settle}. */
  void settle() {
    for (int at = 0; at < size * width; at += width) {
      if (cells[at] instanceof Entry entry) {
        entry.settle();
      } else {
        settle(at);
      }
    }
  }

  private void settle(int at) {
    for (int i = collections; i < width; i++) {
      if (cells[at + i] instanceof LazyCollection lazy) {
        lazy.settle();
      }
    }
  }

  /** Lets entries go that left the order of their table. */
  void sweep() {
    for (int at = 0; at < size * width; at += width) {
      if (cells[at] instanceof Entry entry && !entry.isInOrder()) {
        entry.unlink();
        cells[at] = null;
      }
    }
  }
}
