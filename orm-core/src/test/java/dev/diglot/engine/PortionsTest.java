package dev.diglot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionsTest {

  @Test
  void cutsInOrder() {
    assertThat(Portions.of(List.of(1, 2, 3, 4, 5), 2))
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(Portions.of(List.of(1, 2), 2)).containsExactly(List.of(1, 2));
    assertThat(Portions.of(List.of(), 2)).isEmpty();
  }

  @Test
  void aKeyComesOnceInEachPortion() {
    assertThat(Portions.distinct(List.of("a1", "b1", "a2", "c1", "c2", "d1"), 2, s -> s.charAt(0)))
        .containsExactly(List.of("a1", "b1"), List.of("a2", "c1"), List.of("c2", "d1"));
    assertThat(Portions.distinct(List.of("a", "a", "a"), 9, s -> s))
        .containsExactly(List.of("a"), List.of("a"), List.of("a"));
    assertThat(Portions.distinct(List.<String>of(), 9, s -> s)).isEmpty();
  }

  @Test
  void keysInAnyOrderAndOfAnyClassAreToldApart() {
    assertThat(Portions.distinct(List.of(1, 2, 3), 3, n -> n)).containsExactly(List.of(1, 2, 3));
    assertThat(Portions.distinct(List.of(1, 2, 3), 2, n -> n))
        .containsExactly(List.of(1, 2), List.of(3));
    assertThat(Portions.distinct(List.of(2, 1, 2), 3, n -> n))
        .containsExactly(List.of(2, 1), List.of(2));
    assertThat(Portions.distinct(List.<Object>of(1, "a", 1), 3, o -> o))
        .containsExactly(List.of(1, "a"), List.of(1));
    assertThat(Portions.distinct(List.of("a", "b", "a"), 3, List::of))
        .containsExactly(List.of("a", "b"), List.of("a"));
  }

  @Test
  void whatHasNoKeyIsLikeNoOther() {
    assertThat(Portions.distinct(Arrays.asList("x", "x", "x"), 2, s -> null))
        .containsExactly(List.of("x", "x"), List.of("x"));
  }
}
