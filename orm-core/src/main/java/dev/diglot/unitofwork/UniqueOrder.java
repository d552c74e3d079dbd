package dev.diglot.unitofwork;

import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ToOneAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
  private final IdentityMap map;
  private final ToOneLink links;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Write> early = new LinkedHashSet<>();
  private final Map<Write, ColumnMapping[]> parked = new IdentityHashMap<>();
  private final Deque<Demand> demanded = new ArrayDeque<>();

  UniqueOrder(
      IdentityMap map,
      List<Write.Update> updates,
      List<Write.Delete> deletes,
      StoredReferences references) {
    this.map = map;
    this.links = new ToOneLink(map);
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
    if (isEmpty()) {
      return;
    }
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
      List<@Nullable Object> values =
          changes(write, unique) ? values(write, unique, write.entry().requireRow()) : null;
      if (values != null) {
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
    if (!(write instanceof Write.Update update)) {
      return true;
    }
    for (ColumnMapping column : unique) {
      if (update.columns().contains(column)) {
        return true;
      }
    }
    return false;
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
    demanded.add(new Demand(write, unique));
    while (!demanded.isEmpty()) {
      Demand next = demanded.remove();
      if (early.contains(next.write) || parked.containsKey(next.write)) {
        continue;
      }
      if (mustWait(next.write)) {
        park(next.write, next.columns);
      } else {
        early.add(next.write);
        demandWhatItNeeds(next);
      }
    }
  }

  private void demandWhatItNeeds(Demand demand) {
    for (Conflict conflict : conflicts) {
      if (conflict.taker == demand.write) {
        demanded.add(new Demand(conflict.freer, conflict.columns));
      }
    }
    if (demand.write instanceof Write.Delete) {
      for (Write holder : holders(demand.write.entry())) {
        demanded.add(new Demand(holder, demand.columns));
      }
    }
  }

  /**
   * Whether a write, or one that has to run before it, refers to a row that is not there yet; or
   * deletes refer to each other in a circle.
   */
  private boolean mustWait(Write first) {
    Deque<Write> open = new ArrayDeque<>(List.of(first));
    Set<Write> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Write write = open.remove();
      if (write instanceof Write.Update update && needsInsert(update)) {
        return true;
      }
      if (write instanceof Write.Delete) {
        holders(write.entry()).stream().filter(seen::add).forEach(open::add);
      }
    }
    return TopologicalSort.byIdentity(seen, this::holdersOf).isCyclic();
  }

  private List<Write> holdersOf(Write write) {
    return write instanceof Write.Delete ? holders(write.entry()) : List.of();
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

  private boolean needsInsert(Write.Update update) {
    for (ColumnMapping column : update.columns()) {
      if (column.attribute() instanceof ToOneAttribute one) {
        Object target = links.target(update.entry(), one);
        Entry entry = target == null ? null : map.find(target);
        if (entry != null && entry.isNew()) {
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
    Set<Write> all = new LinkedHashSet<>(updates);
    all.addAll(early);
    List<List<Write>> cycles = TopologicalSort.byIdentity(all, this::before).cycles();
    while (!cycles.isEmpty()) {
      boolean parkedAny = false;
      for (List<Write> cycle : cycles) {
        parkedAny |= parkOne(cycle);
      }
      cycles = parkedAny ? TopologicalSort.byIdentity(all, this::before).cycles() : List.of();
    }
  }

  /** Parks one row of a circle, if the circle is one of freeing and taking. */
  private boolean parkOne(List<Write> cycle) {
    Conflict unparkable = null;
    for (Conflict conflict : conflicts) {
      if (cycle.contains(conflict.freer)
          && cycle.contains(conflict.taker)
          && !parked.containsKey(conflict.freer)) {
        if (Arrays.stream(conflict.columns).anyMatch(c -> c.column().nullable() && !c.id())) {
          park(conflict.freer, conflict.columns);
          return true;
        }
        unparkable = conflict;
      }
    }
    if (unparkable != null) {
      throw swap(unparkable.freer, unparkable.columns);
    }
    return false;
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

  /** A write that should run before the inserts, to free the values of columns. */
  private record Demand(Write write, ColumnMapping[] columns) {}

  /** A write that takes a value which another frees. */
  private record Conflict(Write taker, Write freer, ColumnMapping[] columns) {}
}
