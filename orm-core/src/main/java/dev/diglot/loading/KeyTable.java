package dev.diglot.loading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, in one array and without an object for each. Where keys are numbers, a number
 * finds its value without becoming an object.
 *
 * @param <V> the values
 */
final class KeyTable<V> {
  /** A key, its value, the next key and so on; a power of two long, a third of it empty. */
  private @Nullable Object[] slots;

  private int size;

  /**
   * An empty table.
   *
   * @param expected how many keys it takes without growing
   */
  KeyTable(int expected) {
    slots = new @Nullable Object[4 * Integer.highestOneBit(expected + expected / 2 | 1)];
  }

  /** The value of a key, or null when there is none. */
  @Nullable V get(Object key) {
    return value(place(key));
  }

  /** The value of a key that is a number, or null when there is none. */
  @Nullable V get(long key) {
    int place = first(Long.hashCode(key));
    while (slots[place] != null && !isNumber(slots[place], key)) {
      place = next(place);
    }
    return value(place);
  }

  private static boolean isNumber(@Nullable Object known, long key) {
    return known instanceof Long number
        ? number == key
        : known instanceof Integer small && small == key;
  }

  /** Gives a key a value; returns the one before. */
  @Nullable V put(Object key, V value) {
    int place = place(key);
    V before = value(place);
    slots[place] = key;
    slots[place + 1] = value;
    if (before == null && 3 * ++size > slots.length) {
      grow();
    }
    return before;
  }

  private void grow() {
    @Nullable Object[] before = slots;
    slots = new @Nullable Object[2 * before.length];
    for (int i = 0; i < before.length; i += 2) {
      Object key = before[i];
      if (key != null) {
        int place = place(key);
        slots[place] = key;
        slots[place + 1] = before[i + 1];
      }
    }
  }

  /** Where a key is, or would be. */
  private int place(Object key) {
    int place = first(hash(key));
    while (slots[place] != null && !Objects.equals(slots[place], key)) {
      place = next(place);
    }
    return place;
  }

  /** The same for a number as an int and as a long. */
  private static int hash(Object key) {
    return key instanceof Integer small ? Long.hashCode(small) : key.hashCode();
  }

  private int first(int hash) {
    return 2 * Places.of(hash, slots.length / 2);
  }

  private int next(int place) {
    return place + 2 & slots.length - 1;
  }

  @SuppressWarnings("unchecked")
  private @Nullable V value(int place) {
    return (V) slots[place + 1];
  }
}
