package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.graph.Ordering;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.mapping.ColumnMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Orders inserts so that each row comes after those it refers to: by table, and by row where tables
 * refer to themselves. Rows that refer to each other in a circle are inserted with null first.
 */
final class InsertOrder {
  private final IdentityMap map;
  private final List<Step> steps = new ArrayList<>(1);
  private Map<Entry, List<ColumnMapping>> deferred = Map.of();

  InsertOrder(IdentityMap map) {
    this.map = map;
  }

  /** The inserts in order, then the updates of what had to be null at first. */
  List<Step> of(List<Entry> inserts) {
    for (List<Entry> rows : Groups.ascending(inserts, row -> row.model().component())) {
      if (rows.get(0).model().isCyclic()) {
        orderRows(rows);
      } else {
        insertTogether(rows, false);
      }
    }
    deferred.forEach(
        (entry, columns) -> {
          Write.Update later = new Write.Update(entry, columns);
          steps.add(new Step.Updates(entry.model(), List.of(later)));
        });
    return steps;
  }

  private void orderRows(List<Entry> rows) {
    References references = new References(rows);
    if (references.areNone(rows)) {
      insertTogether(rows, true);
      return;
    }
    Ordering<Entry> order = TopologicalSort.byIdentity(rows, references::of);
    for (int round = 0; order.isCyclic(); round++) {
      for (List<Entry> cycle : order.cycles()) {
        open(cycle, references, round > 0);
      }
      order = TopologicalSort.byIdentity(rows, references::of);
    }
    List<List<Entry>> levels =
        RowLevels.of(
            order.sorted(),
            references::of,
            (row, before) -> row.model() == before.model() && before.key() != null);
    levels.forEach(level -> insertTogether(level, true));
  }

  private void insertTogether(List<Entry> rows, boolean ordered) {
    for (List<Entry> alike : Groups.ascending(rows, row -> row.model().position())) {
      steps.add(new Step.Inserts(alike.get(0).model(), alike, ordered, deferred));
    }
  }

  /** Lets rows of a cycle be inserted with null: the first that can, or all of them. */
  private void open(List<Entry> cycle, References references, boolean all) {
    boolean opened = false;
    Map<Entry, Boolean> members = new IdentityHashMap<>();
    cycle.forEach(entry -> members.put(entry, Boolean.TRUE));
    for (Entry entry : cycle) {
      if (!opened || all) {
        opened |= defer(entry, members, references);
      }
    }
    if (!opened) {
      throw unbreakable(cycle);
    }
  }

  private boolean defer(Entry entry, Map<Entry, Boolean> cycle, References references) {
    boolean any = false;
    for (RowReference reference : entry.model().references()) {
      Entry target = references.target(entry, reference);
      if (target != null && cycle.containsKey(target) && reference.nullable()) {
        deferred = deferred.isEmpty() ? new HashMap<>() : deferred;
        deferred.computeIfAbsent(entry, e -> new ArrayList<>()).addAll(reference.columns());
        any = true;
      }
    }
    return any;
  }

  private static SessionException unbreakable(List<Entry> cycle) {
    return new SessionException(
        SessionError.INSERT_CYCLE,
        "New rows refer to each other in a circle and none of the foreign keys may be null: "
            + cycle.stream().limit(5).map(entry -> entry.type().name()).toList()
            + ". Make one of the relationships optional, or its foreign key deferrable.");
  }

  /** Which of the new rows a new row refers to. */
  private final class References {
    private Map<RowReference.Target, Entry> offers = Map.of();

    References(List<Entry> entries) {
      for (List<Entry> alike : Groups.of(entries, Entry::model)) {
        for (RowReference reference : alike.get(0).model().references()) {
          if (reference.toOne() == null) {
            offer(entries, reference);
          }
        }
      }
    }

    private void offer(List<Entry> entries, RowReference reference) {
      for (Entry entry : entries) {
        if (entry.type().table().name().equals(reference.target())) {
          RowReference.Target target = reference.offer(entry.type(), entry.currentRow());
          if (target != null) {
            if (offers.isEmpty()) {
              offers = new HashMap<>();
            }
            offers.put(target, entry);
          }
        }
      }
    }

    boolean areNone(List<Entry> entries) {
      for (Entry entry : entries) {
        for (RowReference reference : entry.model().references()) {
          if (target(entry, reference) != null) {
            return false;
          }
        }
      }
      return true;
    }

    List<Entry> of(Entry entry) {
      List<Entry> before = new ArrayList<>(2);
      for (RowReference reference : entry.model().references()) {
        Entry target = target(entry, reference);
        if (target != null) {
          before.add(target);
        }
      }
      return before;
    }

    @Nullable Entry target(Entry entry, RowReference reference) {
      List<ColumnMapping> later = deferred.get(entry);
      if (later != null && later.containsAll(reference.columns())) {
        return null;
      }
      Entry target = find(entry, reference);
      boolean itself = target == entry && entry.key() != null;
      return target == null || itself || !isAmong(entry, target) ? null : target;
    }

    /** Whether both are new rows of tables that refer to each other. */
    private boolean isAmong(Entry entry, Entry target) {
      return target.isNew() && target.model().component() == entry.model().component();
    }

    private @Nullable Entry find(Entry entry, RowReference reference) {
      if (reference.toOne() != null) {
        Object value = ToOneLink.value(entry, reference.toOne());
        return value == null ? null : findTarget(value, reference);
      }
      RowReference.Target target = reference.target(entry.currentRow());
      return target == null ? null : offers.get(target);
    }

    private @Nullable Entry findTarget(Object value, RowReference reference) {
      Object instance = ToOneLink.instance(value);
      if (instance != null) {
        return map.find(instance);
      }
      var one = reference.toOne();
      Object key = one == null ? null : one.keyOf(value);
      return key == null || one == null ? null : map.find(one.target(), key);
    }
  }
}
