package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.RowSnapshot;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares objects with what is known of their rows, one after the other. */
final class DirtyCheck {
  private static final Comparator<ColumnMapping> IN_ORDER =
      Comparator.comparingInt(ColumnMapping::index);

  private final ToOneLink links;
  private final List<ColumnMapping> changed = new ArrayList<>();
  private List<ColumnMapping> recent = List.of();
  private Map<List<ColumnMapping>, List<ColumnMapping>> sets = Map.of();

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
    if (!changed.equals(recent)) {
      recent = kept(entry);
    }
    return recent;
  }

  /** Rows that changed alike share a list, of columns that may change. */
  private List<ColumnMapping> kept(Entry entry) {
    List<ColumnMapping> known = sets.get(changed);
    if (known == null) {
      for (ColumnMapping column : changed) {
        refuseIdChange(entry, column);
        refuseFixed(entry, column);
      }
      known = new ArrayList<>(changed);
      sets = sets.isEmpty() ? new HashMap<>() : sets;
      sets.put(known, known);
    }
    return known;
  }

  /** Looks closer at those columns only that the snapshot takes for changed, or does not take. */
  private void compare(Entry entry, @Nullable Object[] before) {
    changed.clear();
    EntityModel model = entry.model();
    RowSnapshot snapshot = model.snapshot();
    int position = snapshot.difference(entry.entity(), before, 0, 0);
    while (position != RowSnapshot.NONE) {
      compare(entry, model.columns().get(position), before);
      position = snapshot.difference(entry.entity(), before, 0, position + 1);
    }
    if (!model.besideSnapshot().isEmpty()) {
      model.besideSnapshot().forEach(column -> compare(entry, column, before));
      changed.sort(IN_ORDER);
    }
  }

  private void compare(Entry entry, ColumnMapping column, @Nullable Object[] before) {
    if (differs(entry, column, before[column.index()])) {
      changed.add(column);
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
    if (fitted != now && column.same(before, fitted)) {
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
