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
      Results.ofTurns(
          List.of(
              line("JDBC", 10, 1_000),
              line("DIGLOT_STATELESS", 11, 900),
              line("DIGLOT_SESSION", 30, 1_080),
              line("EBEAN", 20, 1_000)));

  private final Results jmh =
      Results.ofJmh(Lines.JSON.readTree("[" + run("JDBC", 10) + "," + run("EBEAN", 15) + "]"));

  private static JsonNode line(String contender, double micros, double bytes) {
    return Lines.JSON.readTree(
        """
        {"database": "H2", "scenario": "FIND", "contender": "%s",
         "micros": [%f, %f, %f], "bytes": [%f, %f, %f]}
        """
            .formatted(contender, micros, micros - 1, micros + 2, bytes, bytes - 8, bytes + 1_000));
  }

  private static String run(String contender, double micros) {
    return """
        {"benchmark": "dev.diglot.benchmarks.Reading.find",
         "params": {"database": "H2", "contender": "%s"},
         "primaryMetric": {"score": %f, "rawData": [[%f, %f], [%f]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 1000}}}
        """
        .formatted(contender, micros, micros, micros - 1, micros + 2);
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
  void timeIsTheMedianOfAllSlicesWhateverTheSlowestTook() {
    Score score = results.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.micros()).isEqualTo(10);
  }

  @Test
  void errorOfTheMedianShrinksWithTheRootOfHowManySlicesThereAre() {
    Score score = results.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.error()).isCloseTo(0.93 * 1.5 / Math.sqrt(3), within(1e-9));
  }

  @Test
  void errorOfJmhIsHalfOfWhatLiesBetweenForks() {
    Score score = jmh.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.error()).isCloseTo(1.25, within(1e-9));
  }

  @Test
  void jmhIsReadWithTheMeasurementsOfAllForks() {
    Score score = jmh.score(Target.Kind.H2, Scenario.FIND, Contenders.JDBC).orElseThrow();

    assertThat(score.micros()).isEqualTo(10);
    assertThat(score.bytes()).isEqualTo(1_000);
    assertThat(jmh.ratio(Measure.TIME, Target.Kind.H2, Scenario.FIND, Contenders.EBEAN))
        .hasValue(1.5);
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
  }

  @Test
  void firstIsWhoNeedsNoMoreThanAnyOfTheOthers() {
    Losses losses =
        new Losses(
            Results.ofTurns(
                List.of(
                    line("JDBC", 10, 1_000),
                    line("DIGLOT_STATELESS", 12, 1_000),
                    line("SPRING_JDBC", 11, 1_000),
                    line("EBEAN", 20, 1_000))));

    assertThat(losses.firsts(Target.Kind.H2, Measure.TIME, Labels.peers())).isEqualTo("0 of 1");
    assertThat(losses.firsts(Target.Kind.H2, Measure.TIME, Labels.mappers())).isEqualTo("1 of 1");
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
