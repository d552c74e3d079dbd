package dev.diglot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopologicalSortTest {

  @Test
  void dependenciesComeFirst() {
    Ordering<String> ordering =
        sort(List.of("order", "user", "address"), Map.of("order", List.of("user", "address")));

    assertThat(ordering.sorted()).containsExactly("user", "address", "order");
    assertThat(ordering.cycles()).isEmpty();
    assertThat(ordering.isCyclic()).isFalse();
  }

  @Test
  void nodesInOrderStayAsTheyAre() {
    Ordering<String> ordering =
        sort(List.of("c", "a", "d", "b"), Map.of("d", List.of("c"), "b", List.of("a", "c")));

    assertThat(ordering.sorted()).containsExactly("c", "a", "d", "b");
  }

  @Test
  void cyclesAreReportedAndTheRestIsStillOrdered() {
    Ordering<String> ordering =
        sort(
            List.of("user", "team", "country", "badge"),
            Map.of(
                "user", List.of("team", "country"),
                "team", List.of("user"),
                "badge", List.of("user")));

    assertThat(ordering.sorted()).containsExactly("country", "user", "team", "badge");
    assertThat(ordering.cycles()).containsExactly(List.of("user", "team"));
    assertThat(ordering.isCyclic()).isTrue();
  }

  @Test
  void cyclesThatShareNoNodeAreReportedApart() {
    Ordering<String> ordering =
        sort(
            List.of("a", "b", "c", "d"),
            Map.of(
                "a", List.of("b"),
                "b", List.of("a"),
                "c", List.of("d", "a"),
                "d", List.of("c")));

    assertThat(ordering.cycles()).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void aNodeThatDependsOnItselfIsACycleOfOne() {
    Ordering<String> ordering = sort(List.of("node", "leaf"), Map.of("node", List.of("node")));

    assertThat(ordering.sorted()).containsExactly("node", "leaf");
    assertThat(ordering.cycles()).containsExactly(List.of("node"));
  }

  @Test
  void unknownDependenciesAndRepeatedNodesAreIgnored() {
    Ordering<String> ordering =
        sort(List.of("b", "a", "b"), Map.of("b", List.of("a", "elsewhere")));

    assertThat(ordering.sorted()).containsExactly("a", "b");
  }

  @Test
  void byIdentityKeepsEqualNodesApart() {
    List<Integer> first = List.of(1);
    List<Integer> second = List.of(1);

    assertThat(TopologicalSort.byIdentity(List.of(first, second), node -> List.of()).sorted())
        .hasSize(2);
    assertThat(TopologicalSort.of(List.of(first, second), node -> List.of()).sorted()).hasSize(1);
  }

  @Test
  void aLongChainNeedsNoStack() {
    int length = 100_000;
    List<Integer> nodes = IntStream.range(0, length).boxed().toList();

    Ordering<Integer> ordering =
        TopologicalSort.of(nodes, node -> node + 1 < length ? List.of(node + 1) : List.of());

    assertThat(ordering.sorted().get(0)).isEqualTo(length - 1);
    assertThat(ordering.sorted().get(length - 1)).isZero();
    assertThat(ordering.cycles()).isEmpty();
  }

  @Test
  void aLongCycleNeedsNoStack() {
    int length = 100_000;
    List<Integer> nodes = IntStream.range(0, length).boxed().toList();

    Ordering<Integer> ordering = TopologicalSort.of(nodes, node -> List.of((node + 1) % length));

    assertThat(ordering.cycles()).containsExactly(nodes);
  }

  private static Ordering<String> sort(List<String> nodes, Map<String, List<String>> dependencies) {
    return TopologicalSort.of(nodes, node -> dependencies.getOrDefault(node, List.of()));
  }
}
