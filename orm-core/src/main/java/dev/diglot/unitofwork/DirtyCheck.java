package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares objects with what is known of their rows. */
final class DirtyCheck {
  private final ToOneLink links;

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
    if (!entry.isWatched()) {
      return List.of();
    }
    @Nullable Object[] before = entry.requireRow();
    @Nullable Object[] now = entry.currentRow();
    List<ColumnMapping> changed = new ArrayList<>(2);
    for (int i = 0; i < now.length; i++) {
      ColumnMapping column = entry.model().columns().get(i);
      if (differs(entry, column, before[i], now[i])) {
        changed.add(column);
      }
    }
    for (ColumnMapping column : changed) {
      refuseIdChange(entry, column);
      refuseFixed(entry, column);
    }
    return changed;
  }

  private boolean differs(
      Entry entry, ColumnMapping column, @Nullable Object before, @Nullable Object now) {
    if (column == entry.model().version()) {
      return false;
    }
    if (column.attribute() instanceof ToOneAttribute one && ToOneLink.value(entry, one) != null) {
      return links.isChanged(entry, one);
    }
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
