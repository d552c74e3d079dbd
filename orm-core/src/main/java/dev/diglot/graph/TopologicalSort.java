package dev.diglot.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Orders nodes so that each comes after those it depends on.
 *
 * <p>The order is deterministic, and stable: nodes that are in order already stay as they are. It
 * takes time and memory linear in nodes and dependencies, and no stack: a chain may be as long as
 * memory allows.
 */
public final class TopologicalSort {

  private TopologicalSort() {}

  /**
   * Orders nodes that are told apart by {@code equals}.
   *
   * @param nodes what to order; a node given twice counts once
   * @param dependencies what must come before a node; dependencies outside {@code nodes} are
   *     ignored
   * @param <T> the node's type
   * @return the order, and the cycles that it could not satisfy
   */
  public static <T> Ordering<T> of(
      Collection<? extends T> nodes,
      Function<? super T, ? extends Iterable<? extends T>> dependencies) {
    return sort(nodes, dependencies, new HashMap<>());
  }

  /**
   * Orders nodes that are told apart by identity, such as entities, whose {@code equals} is the
   * user's.
   *
   * @param nodes what to order; a node given twice counts once
   * @param dependencies what must come before a node; dependencies outside {@code nodes} are
   *     ignored
   * @param <T> the node's type
   * @return the order, and the cycles that it could not satisfy
   */
  public static <T> Ordering<T> byIdentity(
      Collection<? extends T> nodes,
      Function<? super T, ? extends Iterable<? extends T>> dependencies) {
    return sort(nodes, dependencies, new IdentityHashMap<>());
  }

  private static <T> Ordering<T> sort(
      Collection<? extends T> nodes,
      Function<? super T, ? extends Iterable<? extends T>> dependencies,
      Map<T, Integer> indexes) {
    List<T> distinct = new ArrayList<>(nodes.size());
    for (T node : nodes) {
      if (indexes.putIfAbsent(node, distinct.size()) == null) {
        distinct.add(node);
      }
    }
    int[][] edges = new int[distinct.size()][];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edges(dependencies.apply(distinct.get(i)), indexes);
    }
    List<T> sorted = new ArrayList<>(distinct.size());
    List<List<T>> cycles = new ArrayList<>();
    for (int[] component : new StrongComponents(edges).find()) {
      List<T> members = new ArrayList<>(component.length);
      for (int node : component) {
        members.add(distinct.get(node));
      }
      sorted.addAll(members);
      if (members.size() > 1 || contains(edges[component[0]], component[0])) {
        cycles.add(members);
      }
    }
    return new Ordering<>(sorted, cycles);
  }

  private static <T> int[] edges(Iterable<? extends T> dependencies, Map<T, Integer> indexes) {
    List<Integer> known = new ArrayList<>();
    for (T dependency : dependencies) {
      Integer index = indexes.get(dependency);
      if (index != null) {
        known.add(index);
      }
    }
    int[] edges = new int[known.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = known.get(i);
    }
    return edges;
  }

  private static boolean contains(int[] edges, int node) {
    for (int edge : edges) {
      if (edge == node) {
        return true;
      }
    }
    return false;
  }
}
