package dev.diglot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TopologicalSortPropertyTest {

  /** For each node, what it depends on. */
  record Graph(List<Set<Integer>> dependencies) {

    Ordering<Integer> sort(List<Integer> nodes) {
      return TopologicalSort.of(nodes, dependencies::get);
    }

    List<Integer> nodes() {
      return IntStream.range(0, dependencies.size()).boxed().toList();
    }

    /** Whether {@code from} depends on {@code to}, through any number of others. */
    boolean reaches(int from, int to) {
      Set<Integer> seen = new HashSet<>();
      List<Integer> todo = new ArrayList<>(dependencies.get(from));
      while (!todo.isEmpty()) {
        int next = todo.remove(todo.size() - 1);
        if (seen.add(next)) {
          todo.addAll(dependencies.get(next));
        }
      }
      return seen.contains(to);
    }
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            size ->
                Arbitraries.integers()
                    .between(0, size - 1)
                    .set()
                    .ofMaxSize(3)
                    .list()
                    .ofSize(size)
                    .map(Graph::new));
  }

  @Property
  void everyNodeAppearsOnce(@ForAll("graphs") Graph graph) {
    assertThat(graph.sort(graph.nodes()).sorted())
        .containsExactlyInAnyOrderElementsOf(graph.nodes());
  }

  @Property
  void dependenciesComeFirstUnlessTheyDependBack(@ForAll("graphs") Graph graph) {
    List<Integer> sorted = graph.sort(graph.nodes()).sorted();

    for (int node : graph.nodes()) {
      for (int dependency : graph.dependencies().get(node)) {
        if (!graph.reaches(dependency, node)) {
          assertThat(sorted.indexOf(dependency)).isLessThan(sorted.indexOf(node));
        }
      }
    }
  }

  @Property
  void cyclesAreTheNodesThatReachEachOther(@ForAll("graphs") Graph graph) {
    List<List<Integer>> cycles = graph.sort(graph.nodes()).cycles();

    for (int a : graph.nodes()) {
      for (int b : graph.nodes()) {
        boolean together = cycles.stream().anyMatch(c -> c.contains(a) && c.contains(b));
        assertThat(together).isEqualTo(graph.reaches(a, b) && graph.reaches(b, a));
      }
    }
  }

  @Property
  void sortingAnOrderAgainChangesNothing(@ForAll("graphs") Graph graph) {
    List<Integer> reversed = new ArrayList<>(graph.nodes());
    Collections.reverse(reversed);
    Ordering<Integer> once = graph.sort(reversed);

    if (!once.isCyclic()) {
      assertThat(graph.sort(once.sorted())).isEqualTo(once);
    }
  }
}
