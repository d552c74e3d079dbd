package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares objects with what is known of their rows, one after the other. */
final class DirtyCheck {
  private final ToOneLink links;
  private final List<ColumnMapping> changed = new ArrayList<>();
  private List<ColumnMapping> recent = new ArrayList<>(0);

  DirtyCheck(IdentityMap map) {
    this.links = new ToOneLink(map);
  }

  /**
   * The columns whose values differ from the row.
   *
   * @return the columns, empty also for an object that is not watched
   * @throws SessionException when the id was changed, or a column that updates never write
   */
  List<ColumnMapping> changes(Entry entry) {
    @Nullable Object @Nullable [] before = entry.snapshot();
    if (before == null || !entry.isWatched()) {
      return List.of();
    }
    compare(entry, before);
    for (ColumnMapping column : changed) {
      refuseIdChange(entry, column);
      refuseFixed(entry, column);
    }
    if (!changed.equals(recent)) {
      recent = new ArrayList<>(changed);
    }
    return recent;
  }

  private void compare(Entry entry, @Nullable Object[] before) {
    changed.clear();
    for (ColumnMapping column : entry.model().columns()) {
      if (differs(entry, column, before[column.index()])) {
        changed.add(column);
      }
    }
  }

  private boolean differs(Entry entry, ColumnMapping column, @Nullable Object before) {
    if (column == entry.model().version()) {
      return false;
    }
    if (column.attribute() instanceof ToOneAttribute one) {
      return ToOneLink.value(entry, one) == null ? before != null : links.isChanged(entry, one);
    }
    Object now = column.get(entry.entity());
    if (column.same(before, now) || now == ColumnMapping.NOT_LOADED) {
      return false;
    }
    Object fitted = column.fit(now);
    if (column.same(before, fitted)) {
      column.set(entry.entity(), fitted);
      return false;
    }
    return true;
  }

  private static void refuseIdChange(Entry entry, ColumnMapping column) {
    if (column.id()) {
      throw new SessionException(
          SessionError.ID_CHANGED,
          entry.type().name()
              + "."
              + column.property()
              + " of "
              + entry
              + " was changed to "
              + column.get(entry.entity())
              + ", but the id of a managed object never changes. Add a new object and remove this"
              + " one, or change the row with an update by query.");
    }
  }

  private static void refuseFixed(Entry entry, ColumnMapping column) {
    if (!column.updatable() || column.column().generatedAs() != null) {
      throw new SessionException(
          SessionError.NOT_UPDATABLE,
          entry.type().name()
              + "."
              + column.property()
              + " of "
              + entry
              + " was changed, but updates never write its column "
              + column.name()
              + ". Take the change back with refresh, or map the column as updatable.");
    }
  }
}
