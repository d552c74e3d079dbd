package dev.diglot.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tarjan's strongly connected components, with a stack of its own instead of recursion.
 *
 * <p>Used once: make one, call {@link #find()}.
 */
final class StrongComponents {

  private static final int UNSEEN = 0;
  private static final int CLOSED = Integer.MAX_VALUE;

  private final int[][] edges;

  /** When each node was first seen (from 1), or {@link #CLOSED} once its component is known. */
  private final int[] seen;

  /** The earliest node, by {@link #seen}, that each node is known to reach. */
  private final int[] low;

  /** How many edges of each node were followed. */
  private final int[] followed;

  private final IntStack path;
  private final IntStack open;
  private final List<int[]> components = new ArrayList<>();
  private int clock = UNSEEN;

  /** Takes, for each node, the nodes that its edges point to. */
  StrongComponents(int[][] edges) {
    this.edges = edges;
    seen = new int[edges.length];
    low = new int[edges.length];
    followed = new int[edges.length];
    path = new IntStack(edges.length);
    open = new IntStack(edges.length);
  }

  /** Returns the components, each after those its edges point to, its nodes ascending. */
  List<int[]> find() {
    for (int root = 0; root < edges.length; root++) {
      if (seen[root] == UNSEEN) {
        explore(root);
      }
    }
    return components;
  }

  private void explore(int root) {
    enter(root);
    while (!path.isEmpty()) {
      int node = path.top();
      if (followed[node] == edges[node].length) {
        leave(path.pop());
      } else {
        follow(node, edges[node][followed[node]++]);
      }
    }
  }

  private void enter(int node) {
    seen[node] = low[node] = ++clock;
    path.push(node);
    open.push(node);
  }

  private void follow(int node, int target) {
    if (seen[target] == UNSEEN) {
      enter(target);
    } else if (seen[target] != CLOSED) {
      low[node] = Math.min(low[node], seen[target]);
    }
  }

  private void leave(int node) {
    if (low[node] == seen[node]) {
      close(open.popThrough(node));
    }
    if (!path.isEmpty()) {
      int parent = path.top();
      low[parent] = Math.min(low[parent], low[node]);
    }
  }

  private void close(int[] component) {
    for (int node : component) {
      seen[node] = CLOSED;
    }
    Arrays.sort(component);
    components.add(component);
  }

  /** A stack of at most as many ints as it was made for. */
  private static final class IntStack {

    private final int[] values;
    private int size;

    IntStack(int capacity) {
      values = new int[capacity];
    }

    boolean isEmpty() {
      return size == 0;
    }

    int top() {
      return values[size - 1];
    }

    void push(int value) {
      values[size++] = value;
    }

    int pop() {
      return values[--size];
    }

    int[] popThrough(int value) {
      int end = size;
      do {
        size--;
      } while (values[size] != value);
      return Arrays.copyOfRange(values, size, end);
    }
  }
}
