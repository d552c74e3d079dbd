package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was known of an object's row, and of an object without one its fields.
 *
 * @param state the state
 * @param key the key, or null
 * @param row the row, or null
 * @param fields the columns' values in memory of an object without a row, else null
 * @param computed the computed values in memory
 * @param inverses the targets of to-ones whose foreign key the target holds
 * @param collections what was known of its collections
 */
record EntryImage(
    EntityState state,
    @Nullable Object key,
    @Nullable Object @Nullable [] row,
    @Nullable Object @Nullable [] fields,
    @Nullable Object[] computed,
    @Nullable Object[] inverses,
    List<CollectionLink.Captured> collections) {

  private static final @Nullable Object[] NOTHING = {};

  static EntryImage of(Entry entry) {
    return of(entry, entry.isNew() ? entry.currentRow() : null);
  }

  /**
   * Keeps what is known of an object.
   *
   * @param fields its columns' values in memory when it has no row, else null
   */
  static EntryImage of(Entry entry, @Nullable Object @Nullable [] fields) {
    return new EntryImage(
        entry.state(),
        entry.key(),
        entry.snapshot(),
        fields,
        computed(entry),
        inverses(entry),
        collections(entry.collections()));
  }

  private static @Nullable Object[] computed(Entry entry) {
    List<ComputedAttribute> attributes = entry.model().computed();
    @Nullable Object[] computed = array(attributes.size());
    for (int i = 0; i < computed.length; i++) {
      computed[i] = entry.access().get(entry.entity(), attributes.get(i).slot());
    }
    return computed;
  }

  private static @Nullable Object[] inverses(Entry entry) {
    @Nullable Object[] inverses = array(entry.model().inverseOnes().size());
    for (int i = 0; i < inverses.length; i++) {
      inverses[i] = entry.inverse(i);
    }
    return inverses;
  }

  private static @Nullable Object[] array(int length) {
    return length == 0 ? NOTHING : new @Nullable Object[length];
  }

  private static List<CollectionLink.Captured> collections(List<CollectionLink> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    List<CollectionLink.Captured> captured = new ArrayList<>(links.size());
    for (CollectionLink link : links) {
      captured.add(link.capture());
    }
    return captured;
  }

  /** Resets what a flush put into an object that is no longer there: id, version, defaults. */
  void restoreNew(Entry entry) {
    entry.become(EntityState.NEW);
    entry.key(null);
    entry.row(null);
    restoreComputed(entry);
    @Nullable Object @Nullable [] before = fields;
    if (before == null) {
      return;
    }
    for (ColumnMapping column : entry.model().columns()) {
      Object value = before[column.index()];
      if (!(column.attribute() instanceof ToOneAttribute)
          && !column.same(value, column.get(entry.entity()))) {
        column.set(entry.entity(), value);
      }
    }
  }

  void restoreKnown(Entry entry) {
    entry.become(state);
    entry.key(key);
    entry.row(row);
  }

  void restoreRelationships(Entry entry) {
    for (int i = 0; i < inverses.length; i++) {
      entry.inverse(i, inverses[i]);
    }
    for (int i = 0; i < collections.size(); i++) {
      entry.collections().get(i).restore(collections.get(i));
    }
  }

  void restoreComputed(Entry entry) {
    List<ComputedAttribute> attributes = entry.model().computed();
    for (int i = 0; i < computed.length; i++) {
      entry.access().set(entry.entity(), attributes.get(i).slot(), computed[i]);
    }
  }
}
