package dev.diglot.postgres.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void boundsBelongOrDoNot() {
    assertThat(Range.closed(1, 3).contains(1)).isTrue();
    assertThat(Range.closed(1, 3).contains(3)).isTrue();
    assertThat(Range.open(1, 3).contains(1)).isFalse();
    assertThat(Range.open(1, 3).contains(2)).isTrue();
    assertThat(Range.closedOpen(1, 3).contains(3)).isFalse();
    assertThat(Range.openClosed(1, 3).contains(3)).isTrue();
    assertThat(Range.atLeast(1).contains(Integer.MAX_VALUE)).isTrue();
    assertThat(Range.greaterThan(1).contains(1)).isFalse();
    assertThat(Range.atMost(1).contains(1)).isTrue();
    assertThat(Range.lessThan(1).contains(1)).isFalse();
    assertThat(Range.<Integer>all().contains(7)).isTrue();
    assertThat(Range.<Integer>empty().contains(7)).isFalse();
  }

  @Test
  void nothingBetweenEqualBoundsIsEmpty() {
    assertThat(Range.closedOpen(1, 1)).isEqualTo(Range.empty());
    assertThat(Range.closed(1, 1)).isNotEqualTo(Range.empty());
  }

  @Test
  void missingBoundsAreNeverPartOfTheRange() {
    assertThat(Range.<Integer>of(null, true, null, true)).isEqualTo(Range.all());
    assertThat(Range.of(null, true, 1, true)).isEqualTo(Range.atMost(1));
  }

  @Test
  void boundsTheWrongWayRoundAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.closed(2, 1))
        .withMessageContaining("got 2 and 1");
  }

  @Test
  void rangesReadAsMathematicsWritesThem() {
    assertThat(Range.closedOpen(1, 5)).hasToString("[1,5)");
    assertThat(Range.atLeast(1)).hasToString("[1,)");
    assertThat(Range.empty()).hasToString("empty");
    assertThat(Multirange.of(Range.closed(7, 8), Range.lessThan(1))).hasToString("{(,1),[7,8]}");
  }

  @Test
  void multirangesJoinWhatOverlapsOrMeets() {
    assertThat(
            Multirange.of(
                Range.closedOpen(3, 5), Range.empty(), Range.closedOpen(1, 3), Range.closed(4, 9)))
        .isEqualTo(Multirange.of(Range.closed(1, 9)));
    assertThat(Multirange.of(Range.open(1, 2), Range.open(2, 3)).ranges()).hasSize(2);
    assertThat(Multirange.of(Range.closed(1, 9), Range.closed(2, 3)).ranges())
        .containsExactly(Range.closed(1, 9));
    assertThat(Multirange.of(Range.atMost(1), Range.all()).contains(7)).isTrue();
    assertThat(Multirange.of().isEmpty()).isTrue();
  }
}
