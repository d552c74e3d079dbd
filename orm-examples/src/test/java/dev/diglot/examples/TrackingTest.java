package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch08tracking.Tracking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackingTest {

  @Test
  void anUpdateMovesTheSecondTimeOnly() throws Exception {
    List<String> lines = Transcript.of(Tracking::main).lines();

    List<Instant> created = times(lines, "created: ").subList(0, 2);
    List<Instant> updated = times(lines, "updated: ").subList(0, 2);
    assertThat(created.get(1)).isEqualTo(created.get(0));
    assertThat(updated.get(0)).isEqualTo(created.get(0));
    assertThat(Duration.between(updated.get(0), updated.get(1)))
        .isBetween(Duration.ofMillis(40), Duration.ofSeconds(30));
  }

  @Test
  void anInjectedClockDecides() throws Exception {
    assertThat(Transcript.of(Tracking::main).lines())
        .containsSubsequence(
            "-- By a clock of your own",
            "created: 2020-02-29T12:00:00Z",
            "updated: 2020-02-29T12:00:00Z");
  }

  private static List<Instant> times(List<String> lines, String label) {
    return lines.stream()
        .filter(line -> line.startsWith(label))
        .map(line -> Instant.parse(line.substring(label.length())))
        .toList();
  }
}
