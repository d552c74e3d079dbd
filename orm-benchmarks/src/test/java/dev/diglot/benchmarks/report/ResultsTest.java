package dev.diglot.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResultsTest {
  private final Results results =
      Results.of(
          List.of(
              file(
                  run("JDBC", "find", 10, 1_000),
                  run("DIGLOT_STATELESS", "find", 70, 900),
                  run("DIGLOT_SESSION", "find", 30, 1_080),
                  run("EBEAN", "find", 20, 1_000)),
              file(run("DIGLOT_STATELESS", "find", 11, 900))));

  private static JsonNode file(String... runs) {
    return Lines.JSON.readTree("[" + String.join(",", runs) + "]");
  }

  private static String run(String contender, String method, double micros, double bytes) {
    return """
        {"benchmark": "dev.diglot.benchmarks.Reading.%s",
         "params": {"database": "H2", "contender": "%s"},
         "primaryMetric": {"score": %f, "rawData": [[%f, %f], [%f]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %f}}}
        """
        .formatted(method, contender, micros, micros - 1, micros, micros + 2, bytes);
  }

  @Test
  void ratiosAreToHandWrittenJdbc() {
    assertThat(ratio(Measure.TIME, Contenders.EBEAN)).isEqualTo(2);
    assertThat(ratio(Measure.BYTES, Contenders.DIGLOT_STATELESS)).isCloseTo(0.9, within(1e-9));
  }

  private double ratio(Measure measure, Contenders contender) {
    return results.ratio(measure, Target.Kind.H2, Scenario.FIND, contender).orElseThrow();
  }

  @Test
  void whatWasMeasuredAgainTakesThePlaceOfWhatWas() {
    assertThat(ratio(Measure.TIME, Contenders.DIGLOT_STATELESS)).isCloseTo(1.1, within(1e-9));
  }

  @Test
  void timeIsTheMedianOfAllForksWhateverTheSlowestTook() {
    Score score = results.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.micros()).isEqualTo(10);
  }

  @Test
  void spreadIsHalfTheDistanceBetweenTheQuartilesOfAllForks() {
    Score score = results.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.spread()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void whatWasNotMeasuredIsMissing() {
    assertThat(results.ratio(Measure.TIME, Target.Kind.POSTGRES, Scenario.FIND, Contenders.EBEAN))
        .isEmpty();
    assertThat(results.scenarios(Target.Kind.H2)).containsExactly(Scenario.FIND);
  }

  @Test
  void lossesAreThoseBeyondNoise() {
    Losses losses = new Losses(results);

    assertThat(losses.rows(Target.Kind.H2))
        .containsExactly(
            List.of("H2 in memory", "Find by id", "time", "Diglot session", "Ebean", "1.50 ×"),
            List.of("H2 in memory", "Find by id", "bytes", "Diglot session", "Ebean", "1.08 ×"));
    assertThat(losses.firsts(Target.Kind.H2, Measure.TIME)).isEqualTo("1 of 1");
  }

  @Test
  void goalsAreComparedWithTheBestReference() {
    Goal goal =
        new Goal(
            Target.Kind.H2,
            Scenario.FIND,
            Contenders.DIGLOT_STATELESS,
            Measure.TIME,
            1.05,
            List.of(Contenders.JDBC, Contenders.EBEAN));

    double measured = goal.measured(results).orElseThrow();

    assertThat(measured).isCloseTo(1.1, within(1e-9));
    assertThat(goal.isMet(measured)).isFalse();
    assertThat(goal.isClose(measured)).isTrue();
    assertThat(goal.isMet(1.05)).isTrue();
  }
}
