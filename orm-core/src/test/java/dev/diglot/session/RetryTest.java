package dev.diglot.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RetryTest {

  private static Set<Long> pauses(Retry retry, int attempt) {
    return LongStream.range(0, 1_000)
        .map(i -> retry.millisAfter(attempt))
        .boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void pausesDoubleAndVaryAtRandomWithinTheirSecondHalf() {
    Retry retry = Retry.of(9).withPause(Duration.ofMillis(100));
    assertThat(pauses(retry, 1)).hasSizeGreaterThan(20).allMatch(ms -> ms >= 50 && ms <= 100);
    assertThat(pauses(retry, 3)).hasSizeGreaterThan(80).allMatch(ms -> ms >= 200 && ms <= 400);
  }

  @Test
  void pausesAreBounded() {
    assertThat(pauses(Retry.of(1_000), 999)).allMatch(ms -> ms <= 10 << 10);
    assertThat(pauses(Retry.of(2).withPause(Duration.ZERO), 1)).containsExactly(0L);
  }
}
