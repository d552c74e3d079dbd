package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes objects in memory what is known of their rows. */
final class MemoryRevert {
  private final ToOneLink links;
  private final UnchangedCheck unchanged;

  MemoryRevert(IdentityMap map) {
    this.links = new ToOneLink(map);
    this.unchanged = new UnchangedCheck(map);
  }

  /** Whether a watched object differs from what is known of its row, or may do so. */
  boolean isChanged(Entry entry) {
    @Nullable Object @Nullable [] row = entry.snapshot();
    return row != null && !isAsBefore(entry, row);
  }

  /** Takes back every change of a watched object that was not flushed. */
  void run(Entry entry) {
    @Nullable Object[] row = entry.requireRow();
    for (ColumnMapping column : entry.model().columns()) {
      if (!(column.attribute() instanceof ToOneAttribute)) {
        revert(entry, column, row[column.index()]);
      }
    }
    for (int i = 0; i < entry.model().deferred().size(); i++) {
      if (row[entry.model().deferred().get(i).column().index()] == ColumnMapping.NOT_LOADED) {
        entry.restoreDeferred(i);
      }
    }
    for (ToOneAttribute one : entry.model().owning()) {
      revert(entry, one);
    }
    List<ToOneAttribute> inverses = entry.model().inverseOnes();
    for (int i = 0; i < inverses.size(); i++) {
      entry.access().set(entry.entity(), inverses.get(i).slot(), entry.inverse(i));
    }
    entry.collections().forEach(CollectionLink::revert);
  }

  private boolean isAsBefore(Entry entry, @Nullable Object[] row) {
    return unchanged.isUnchanged(entry) && entry.model().sameVersion(entry.entity(), row, 0);
  }

  private static void revert(Entry entry, ColumnMapping column, @Nullable Object before) {
    Object now = column.get(entry.entity());
    if (before != ColumnMapping.NOT_LOADED && !column.same(before, now)) {
      column.set(entry.entity(), column.copy(before));
    }
  }

  private void revert(Entry entry, ToOneAttribute one) {
    Object before = links.storedTarget(entry, one);
    if (!ToOneLink.same(before, links.target(entry, one))) {
      ToOneLink.restore(entry, one, before);
    }
  }
}
