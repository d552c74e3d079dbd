package dev.diglot.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@link TopologicalSort} found: the nodes in order, and the cycles that no order can satisfy.
 *
 * @param sorted every node once, each after the nodes it depends on, unless both are in one cycle
 * @param cycles the nodes of each cycle, in the order of {@code sorted}; empty when the order is
 *     perfect
 * @param <T> the node's type
 */
public record Ordering<T>(List<T> sorted, List<List<T>> cycles) {

  /** Copies both lists, deeply: an ordering never changes. */
  public Ordering {
    sorted = List.copyOf(sorted);
    List<List<T>> copies = new ArrayList<>(cycles.size());
    for (List<T> cycle : cycles) {
      copies.add(List.copyOf(cycle));
    }
    cycles = List.copyOf(copies);
  }

  /** Tells whether a cycle made a perfect order impossible. */
  public boolean isCyclic() {
    return !cycles.isEmpty();
  }
}
