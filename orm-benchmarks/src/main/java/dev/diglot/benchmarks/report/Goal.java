package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A ratio that Diglot sets itself.
 *
 * @param database where
 * @param scenario of what
 * @param contender which of Diglot's two
 * @param measure time or bytes
 * @param most the largest ratio that meets the goal
 * @param references with whom it is compared; the best of them counts
 */
record Goal(
    Target.Kind database,
    Scenario scenario,
    Contenders contender,
    Measure measure,
    double most,
    List<Contenders> references) {
  private static final List<Contenders> BASELINE = List.of(Contenders.JDBC);
  private static final List<Contenders> LIMIT = List.of(Contenders.LIMIT);
  private static final List<Contenders> BETTER = List.of(Contenders.JDBC, Contenders.LIMIT);

  /** All goals. */
  static List<Goal> all() {
    List<Goal> goals = new ArrayList<>();
    for (Target.Kind database : Target.Kind.values()) {
      boolean h2 = database == Target.Kind.H2;
      for (Scenario read : List.of(Scenario.READ_1000, Scenario.READ_50000)) {
        for (Measure measure : Measure.values()) {
          goals.add(new Goal(database, read, Contenders.DIGLOT_STATELESS, measure, 1.05, BASELINE));
          goals.add(new Goal(database, read, Contenders.DIGLOT_SESSION, measure, 1.3, BASELINE));
        }
      }
      both(goals, database, Scenario.LINES_1000, 1.05, BASELINE);
      both(goals, database, Scenario.GRAPH_1000, h2 ? 1.0 : 0.8, BASELINE);
      if (h2) {
        time(goals, database, Scenario.FIND, Contenders.DIGLOT_STATELESS, 1.2, BASELINE);
        time(goals, database, Scenario.FIND, Contenders.DIGLOT_SESSION, 1.4, BASELINE);
      }
      both(goals, database, Scenario.INSERT, h2 ? 1.15 : 1.05, BASELINE);
      both(goals, database, Scenario.INSERT_50, 1.1, h2 ? BETTER : LIMIT);
      both(goals, database, Scenario.INSERT_1000, 1.1, h2 ? BETTER : LIMIT);
      if (!h2) {
        both(goals, database, Scenario.UPDATE_1000, 1.1, LIMIT);
        both(goals, database, Scenario.CHANGE_1000, 1.1, LIMIT);
      }
      both(goals, database, Scenario.NAMED, 1.1, BASELINE);
      both(goals, database, Scenario.SEARCH, 1.1, BASELINE);
    }
    return goals;
  }

  private static void both(
      List<Goal> goals,
      Target.Kind database,
      Scenario scenario,
      double most,
      List<Contenders> references) {
    time(goals, database, scenario, Contenders.DIGLOT_STATELESS, most, references);
    time(goals, database, scenario, Contenders.DIGLOT_SESSION, most, references);
  }

  private static void time(
      List<Goal> goals,
      Target.Kind database,
      Scenario scenario,
      Contenders contender,
      double most,
      List<Contenders> references) {
    goals.add(new Goal(database, scenario, contender, Measure.TIME, most, references));
  }

  /** The ratio that was measured. */
  OptionalDouble measured(Results results) {
    return results
        .best(measure, database, scenario, references)
        .map(best -> results.ratio(measure, database, scenario, contender, best))
        .orElse(OptionalDouble.empty());
  }

  boolean isMet(double ratio) {
    return ratio <= most;
  }

  /** Whether the goal is missed by no more than what says nothing. */
  boolean isClose(double ratio) {
    return ratio <= most * Measure.NOISE;
  }
}
