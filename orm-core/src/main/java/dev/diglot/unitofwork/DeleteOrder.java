package dev.diglot.unitofwork;

import dev.diglot.graph.Ordering;
import dev.diglot.graph.TopologicalSort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders deletes so that each row goes before those it refers to. Rows that refer to each other in
 * a circle are set to null first.
 */
final class DeleteOrder {
  private final StoredReferences references;
  private final Map<Entry, List<RowReference>> parked = new IdentityHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  DeleteOrder(StoredReferences references) {
    this.references = references;
  }

  /** The deletes in order, each circle after what opens it. */
  List<Step> of(List<Entry> deletes) {
    Map<Integer, List<Entry>> components = new TreeMap<>(Comparator.reverseOrder());
    for (Entry entry : deletes) {
      components.computeIfAbsent(entry.model().component(), c -> new ArrayList<>()).add(entry);
    }
    components.values().forEach(this::order);
    return steps;
  }

  private void order(List<Entry> rows) {
    if (!rows.get(0).model().isCyclic()) {
      steps.add(new Step.Deletes(rows.get(0).model(), rows));
      return;
    }
    Ordering<Entry> order = TopologicalSort.byIdentity(rows, this::targets);
    if (order.isCyclic()) {
      order.cycles().forEach(this::open);
      order = TopologicalSort.byIdentity(rows, this::targets);
    }
    List<Entry> backwards = new ArrayList<>(order.sorted());
    Collections.reverse(backwards);
    addRuns(backwards);
  }

  private List<Entry> targets(Entry entry) {
    List<Entry> targets = new ArrayList<>(2);
    List<RowReference> cut = parked.getOrDefault(entry, List.of());
    for (RowReference reference : entry.model().references()) {
      Entry target = references.target(entry, reference);
      if (target != null && target != entry && !cut.contains(reference)) {
        targets.add(target);
      }
    }
    return targets;
  }

  private void open(List<Entry> cycle) {
    Map<Entry, Boolean> members = new IdentityHashMap<>();
    cycle.forEach(entry -> members.put(entry, Boolean.TRUE));
    Map<RowReference, List<Entry>> parks = new HashMap<>();
    for (Entry entry : cycle) {
      for (RowReference reference : entry.model().references()) {
        Entry target = references.target(entry, reference);
        if (target != null && members.containsKey(target) && reference.nullable()) {
          parked.computeIfAbsent(entry, e -> new ArrayList<>()).add(reference);
          parks.computeIfAbsent(reference, r -> new ArrayList<>()).add(entry);
        }
      }
    }
    parks.forEach(
        (reference, entries) ->
            steps.add(new Step.Parks(entries.get(0).model(), reference.columns(), entries)));
  }

  private void addRuns(List<Entry> rows) {
    List<Entry> run = new ArrayList<>();
    for (Entry row : rows) {
      if (!run.isEmpty() && run.get(0).model() != row.model()) {
        steps.add(new Step.Deletes(run.get(0).model(), run));
        run = new ArrayList<>();
      }
      run.add(row);
    }
    steps.add(new Step.Deletes(run.get(0).model(), run));
  }
}
