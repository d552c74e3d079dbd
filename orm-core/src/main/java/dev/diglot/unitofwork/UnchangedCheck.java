package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.mapping.ToOneStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly, and of most objects, that nothing of them has changed since their row was read or
 * written; the passes of a flush look closer at the others only.
 */
final class UnchangedCheck {
  private final IdentityMap map;

  UnchangedCheck(IdentityMap map) {
    this.map = map;
  }

  /** The entries of which something may have changed. */
  List<Entry> suspects() {
    return map.known(entry -> !isUnchanged(entry));
  }

  /**
   * Whether nothing has changed: no column, no link, no loaded collection.
   *
   * @return false when something has changed, or when only a closer look can tell
   */
  boolean isUnchanged(Entry entry) {
    if (entry.state() != EntityState.MANAGED) {
      return false;
    }
    @Nullable Object @Nullable [] row = entry.snapshot();
    return row == null
        || entry.model().snapshot().same(entry.entity(), row, 0)
            && sameEmbedded(entry, row)
            && sameLinks(entry, row)
            && (entry.model().isPlain() || sameBesideTheRow(entry));
  }

  private static boolean sameBesideTheRow(Entry entry) {
    return entry.sameDeferred() && sameInverses(entry) && sameCollections(entry.collections());
  }

  private static boolean sameEmbedded(Entry entry, @Nullable Object[] row) {
    List<ColumnMapping> embedded = entry.model().embedded();
    for (int i = 0; i < embedded.size(); i++) {
      ColumnMapping column = embedded.get(i);
      if (!column.same(row[column.index()], column.get(entry.entity()))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameLinks(Entry entry, @Nullable Object[] row) {
    List<ToOneAttribute> compared = entry.model().compared();
    for (int i = 0; i < compared.size(); i++) {
      ToOneAttribute one = compared.get(i);
      Object now = ToOneLink.value(entry, one);
      Object before = one.keyIn(row);
      if (now == null ? before != null : !isTarget(one, now, before)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTarget(ToOneAttribute one, Object now, @Nullable Object key) {
    return key != null
        && key.equals(one.keyOf(now))
        && (one.style() == ToOneStyle.REF || isManaged(one, now, key));
  }

  private boolean isManaged(ToOneAttribute one, Object target, Object key) {
    return map.object(one.target(), key) == target;
  }

  private static boolean sameInverses(Entry entry) {
    List<ToOneAttribute> inverses = entry.model().inverseOnes();
    for (int i = 0; i < inverses.size(); i++) {
      if (ToOneLink.value(entry, inverses.get(i)) != entry.inverse(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameCollections(List<CollectionLink> links) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).isChanged()) {
        return false;
      }
    }
    return true;
  }
}
