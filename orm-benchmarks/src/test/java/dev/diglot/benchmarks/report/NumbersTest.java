package dev.diglot.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void threeDigitsCount() {
    assertThat(Numbers.ratio(0.876)).isEqualTo("0.88");
    assertThat(Numbers.ratio(12.34)).isEqualTo("12.3");
    assertThat(Numbers.ratio(123.4)).isEqualTo("123");
  }

  @Test
  void unitsFollowTheSize() {
    assertThat(Numbers.micros(7.5)).isEqualTo("7.50 µs");
    assertThat(Numbers.micros(7_500)).isEqualTo("7.50 ms");
    assertThat(Numbers.bytes(640)).isEqualTo("640 B");
    assertThat(Numbers.bytes(12_345)).isEqualTo("12.3 kB");
    assertThat(Numbers.bytes(2_500_000)).isEqualTo("2.50 MB");
  }

  @Test
  void wholeCountsHaveNoPoint() {
    assertThat(Numbers.count(1_001)).isEqualTo("1001");
    assertThat(Numbers.count(2.75)).isEqualTo("2.8");
  }
}
