package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.graph.Ordering;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets writes that free a unique value run before those that take it. Rows that swap values are
 * parked at null where the columns allow it.
 */
final class UniqueOrder {
  private final List<Write.Update> updates;
  private final List<Write.Delete> deletes;
  private final StoredReferences references;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Write> early = new LinkedHashSet<>();
  private final Map<Write, ColumnMapping[]> parked = new IdentityHashMap<>();
  private final Deque<Write> demanded = new ArrayDeque<>();

  UniqueOrder(List<Write.Update> updates, List<Write.Delete> deletes, StoredReferences references) {
    this.updates = updates;
    this.deletes = deletes;
    this.references = references;
  }

  /**
   * Finds which values are freed and taken, and orders the writes by them.
   *
   * @throws SessionException when values are swapped that cannot be parked
   */
  void arrange(Collection<Entry> inserts) {
    find(inserts);
    for (Conflict conflict : conflicts) {
      if (conflict.taker instanceof Write.Insert || conflict.freer instanceof Write.Delete) {
        demand(conflict.freer, conflict.columns);
      }
    }
    settle();
  }

  /** Whether the plain order is good enough. */
  boolean isEmpty() {
    return conflicts.isEmpty();
  }

  /** The rows to set to null before everything else, with the columns. */
  Map<Write, ColumnMapping[]> parked() {
    return parked;
  }

  /** The updates and deletes to run before the inserts, in order. */
  List<Write> early() {
    return sorted(new ArrayList<>(early));
  }

  /** The updates to run after the inserts, in order. */
  List<Write.Update> lateUpdates() {
    List<Write> late = new ArrayList<>(updates);
    late.removeAll(early);
    return sorted(late).stream().map(Write.Update.class::cast).toList();
  }

  /** The deletes to run last. */
  List<Write.Delete> lateDeletes() {
    return deletes.stream().filter(delete -> !early.contains(delete)).toList();
  }

  private void find(Collection<Entry> inserts) {
    Map<List<@Nullable Object>, Write> freed = new HashMap<>();
    updates.forEach(update -> free(update, freed));
    deletes.forEach(delete -> free(delete, freed));
    if (freed.isEmpty()) {
      return;
    }
    inserts.forEach(entry -> take(new Write.Insert(entry), freed));
    updates.forEach(update -> take(update, freed));
  }

  private void free(Write write, Map<List<@Nullable Object>, Write> freed) {
    for (ColumnMapping[] unique : write.model().uniques()) {
      List<@Nullable Object> values = values(write, unique, write.entry().requireRow());
      if (changes(write, unique) && values != null) {
        freed.put(values, write);
      }
    }
  }

  private void take(Write write, Map<List<@Nullable Object>, Write> freed) {
    @Nullable Object[] row = write.entry().currentRow();
    for (ColumnMapping[] unique : write.model().uniques()) {
      List<@Nullable Object> values = values(write, unique, row);
      Write freer = values == null || !changes(write, unique) ? null : freed.get(values);
      if (freer != null && freer.entry() != write.entry()) {
        conflicts.add(new Conflict(write, freer, unique));
      }
    }
  }

  private static boolean changes(Write write, ColumnMapping[] unique) {
    return !(write instanceof Write.Update update)
        || Arrays.stream(unique).anyMatch(update.columns()::contains);
  }

  /** The values that a constraint compares, or null when any is null and so differs from all. */
  private static @Nullable List<@Nullable Object> values(
      Write write, ColumnMapping[] unique, @Nullable Object[] row) {
    List<@Nullable Object> values = new ArrayList<>(unique.length + 2);
    values.add(write.model());
    values.add(unique);
    for (ColumnMapping column : unique) {
      Object value = row[column.index()];
      if (value == null || value == ColumnMapping.NOT_LOADED) {
        return null;
      }
      values.add(column.fit(value));
    }
    return values;
  }

  /** Runs a write before the inserts, with all that it needs; parks it when that cannot be. */
  private void demand(Write write, ColumnMapping[] unique) {
    if (write instanceof Write.Update update && needsInsert(update)
        || write instanceof Write.Delete && isHeld(write.entry())) {
      park(write, unique);
    } else {
      demanded.add(write);
    }
    while (!demanded.isEmpty()) {
      Write next = demanded.remove();
      if (early.add(next)) {
        demandWhatItNeeds(next);
      }
    }
  }

  private void demandWhatItNeeds(Write write) {
    for (Conflict conflict : conflicts) {
      if (conflict.taker == write && !parked.containsKey(conflict.freer)) {
        demanded.add(conflict.freer);
      }
    }
    if (write instanceof Write.Delete) {
      demanded.addAll(holders(write.entry()));
    }
  }

  private boolean isHeld(Entry target) {
    return holders(target).stream()
        .anyMatch(holder -> holder instanceof Write.Update update && needsInsert(update));
  }

  /** The writes whose rows refer to a row, so that it cannot go before them. */
  private List<Write> holders(Entry target) {
    List<Write> holders = new ArrayList<>();
    for (Write write : updates) {
      if (references.of(write.entry()).contains(target)) {
        holders.add(write);
      }
    }
    for (Write write : deletes) {
      if (write.entry() != target && references.of(write.entry()).contains(target)) {
        holders.add(write);
      }
    }
    return holders;
  }

  private static boolean needsInsert(Write.Update update) {
    for (ColumnMapping column : update.columns()) {
      if (column.attribute() instanceof ToOneAttribute one) {
        Object value = ToOneLink.value(update.entry(), one);
        if (value != null && one.keyOf(value) == null) {
          return true;
        }
      }
    }
    return false;
  }

  private void park(Write write, ColumnMapping[] unique) {
    ColumnMapping[] nullable =
        Arrays.stream(unique)
            .filter(column -> column.column().nullable() && !column.id())
            .toArray(ColumnMapping[]::new);
    if (nullable.length == 0) {
      throw swap(write, unique);
    }
    parked.put(write, new ColumnMapping[] {nullable[0]});
  }

  /** Parks rows until no circle of freeing and taking is left. */
  private void settle() {
    List<Write> all = new ArrayList<>(updates);
    all.addAll(early);
    Ordering<Write> order = TopologicalSort.byIdentity(all, this::before);
    while (order.isCyclic()) {
      order.cycles().forEach(this::parkOne);
      order = TopologicalSort.byIdentity(all, this::before);
    }
  }

  private void parkOne(List<Write> cycle) {
    Conflict unparkable = null;
    for (Conflict conflict : conflicts) {
      if (cycle.contains(conflict.freer)
          && cycle.contains(conflict.taker)
          && !parked.containsKey(conflict.freer)) {
        if (Arrays.stream(conflict.columns).anyMatch(c -> c.column().nullable() && !c.id())) {
          park(conflict.freer, conflict.columns);
          return;
        }
        unparkable = conflict;
      }
    }
    if (unparkable != null) {
      throw swap(unparkable.freer, unparkable.columns);
    }
  }

  private List<Write> sorted(List<Write> writes) {
    return TopologicalSort.byIdentity(writes, this::before).sorted();
  }

  private List<Write> before(Write write) {
    List<Write> before = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      if (conflict.taker == write && !parked.containsKey(conflict.freer)) {
        before.add(conflict.freer);
      }
    }
    if (write instanceof Write.Delete) {
      before.addAll(holders(write.entry()));
    }
    return before;
  }

  private static SessionException swap(Write write, ColumnMapping[] unique) {
    return new SessionException(
        SessionError.UNIQUE_SWAP,
        String.format(
            "Rows of %s exchange values of the unique %s, and none of the columns may be null for a"
                + " while (%s is one of them). Flush in between, or make the constraint deferrable.",
            write.model().type().name(),
            Arrays.stream(unique).map(ColumnMapping::property).toList(),
            write.entry()));
  }

  /** A write that takes a value which another frees. */
  private record Conflict(Write taker, Write freer, ColumnMapping[] columns) {}
}
