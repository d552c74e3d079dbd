package dev.diglot.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private static final int KEYS = 1_000;
  private static final int PLACES = 4_096;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 10, 50, 64, 1_000, 1_024, 4_096, 1 << 22, 1L << 40})
  void keysInStepsLieApart(long step) {
    long taken = places(step).distinct().count();
    assertThat(taken).isGreaterThan(KEYS / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 10, 64, 4_096})
  void keysInStepsLeavePlacesBetweenThemForOthers(long step) {
    int[] sorted = places(step).mapToInt(place -> (int) place).distinct().sorted().toArray();
    int run = 1;
    int longest = 1;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] + 1 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    assertThat(longest).isLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE})
  void everyHashHasAPlaceInTablesOfAnySize(int hash) {
    for (int places = 2; places > 0; places *= 2) {
      assertThat(Places.of(hash, places)).isBetween(0, places - 1);
    }
  }

  private static LongStream places(long step) {
    return LongStream.rangeClosed(1, KEYS)
        .map(number -> Places.of(Long.hashCode(number * step), PLACES));
  }
}
