package dev.diglot.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {
  private final Scale scale = new Scale(0.25, 16, 120);

  @Test
  void equalFactorsAreEqualDistances() {
    assertThat(scale.at(0.25)).isEqualTo(0);
    assertThat(scale.at(1)).isCloseTo(40, within(1e-9));
    assertThat(scale.at(2) - scale.at(1)).isCloseTo(20, within(1e-9));
    assertThat(scale.at(16)).isCloseTo(120, within(1e-9));
  }

  @Test
  void whatLiesBeyondAnEndIsDrawnAtTheEnd() {
    assertThat(scale.at(0.01)).isEqualTo(0);
    assertThat(scale.at(1_000)).isCloseTo(120, within(1e-9));
  }
}
