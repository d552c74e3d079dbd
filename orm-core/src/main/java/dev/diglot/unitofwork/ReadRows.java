package dev.diglot.unitofwork;

import dev.diglot.loading.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one entity that were read and that nobody has asked about since: by key, and in
 * the order in which they came. A position names one of them: a block, and a row in it.
 */
final class ReadRows {
  static final int NONE = -1;

  private static final int ROWS = 64;
  private static final int DOUBLE = 2;

  private final List<RowBlock> blocks = new ArrayList<>();
  private int count;

  /** Positions, and one, by key; made when a key is first looked for. */
  private int @Nullable [] index;

  /**
   * Takes an object with a key that no other has.
   *
   * @return the block that holds it
   */
  RowBlock add(EntityModel model, Object key, Object entity, boolean watched, int transaction) {
    RowBlock block = block(model, watched, transaction);
    block.add(key, entity);
    count++;
    if (index != null) {
      enter(key);
    }
    return block;
  }

  /** Those of one transaction are twice as large each time, so that few rows take little. */
  private RowBlock block(EntityModel model, boolean watched, int transaction) {
    RowBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean goesOn = last != null && last.isOf(transaction, watched);
    if (last != null && goesOn && !last.isFull()) {
      return last;
    }
    int rows = last != null && goesOn ? Math.min(ROWS, DOUBLE * last.size()) : 1;
    RowBlock made = new RowBlock(model, transaction, watched, rows);
    blocks.add(made);
    return made;
  }

  /** The position of the object with a key, if it has no entry; else {@link #NONE}. */
  int find(Object key) {
    int[] known = index;
    if (known == null) {
      if (count == 0) {
        return NONE;
      }
      known = index();
      index = known;
    }
    int place = place(known, key);
    while (known[place] != 0 && !key.equals(key(known[place] - 1))) {
      place = next(known, place);
    }
    return known[place] - 1;
  }

  private void enter(Object key) {
    int[] known = index;
    if (known == null || DOUBLE * count > known.length) {
      index = index();
    } else {
      enter(known, key, end() - 1);
    }
  }

  private int[] index() {
    int[] made = new int[DOUBLE * DOUBLE * Integer.highestOneBit(count)];
    for (int position = 0; position < end(); position = after(position)) {
      Object key = key(position);
      if (key != null) {
        enter(made, key, position);
      }
    }
    return made;
  }

  private static void enter(int[] index, Object key, int position) {
    int place = place(index, key);
    while (index[place] != 0) {
      place = next(index, place);
    }
    index[place] = position + 1;
  }

  private static int place(int[] index, Object key) {
    return Places.of(key.hashCode(), index.length);
  }

  private static int next(int[] index, int place) {
    return place + 1 & index.length - 1;
  }

  /** The position after the last; some before it may hold nothing. */
  int end() {
    int last = blocks.size() - 1;
    return last < 0 ? 0 : last * ROWS + blocks.get(last).size();
  }

  /** The position after another, past what a block leaves empty that is not as large as others. */
  int after(int position) {
    boolean more = row(position) + 1 < block(position).size();
    return more ? position + 1 : (position / ROWS + 1) * ROWS;
  }

  /**
   * The first position from another one on where there is an entry, or an object that is not as it
   * was read; the {@link #end} if there is none.
   */
  int known(int position) {
    int from = row(position);
    for (int i = position / ROWS; i < blocks.size(); i++) {
      int row = blocks.get(i).known(from);
      if (row != NONE) {
        return i * ROWS + row;
      }
      from = 0;
    }
    return end();
  }

  RowBlock block(int position) {
    return blocks.get(position / ROWS);
  }

  static int row(int position) {
    return position % ROWS;
  }

  /** The object at a position, its entry, or null. */
  @Nullable Object held(int position) {
    return block(position).held(row(position));
  }

  private @Nullable Object key(int position) {
    return block(position).key(row(position));
  }

  /** Says that the transaction ended, as {@link CollectionLink#settle}. */
  void settle() {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).settle();
    }
  }

  /** Lets entries go that left the order of their table. */
  void sweep() {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).sweep();
    }
  }
}
