package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** What was measured in one way, either in turn or by JMH. */
final class Results {
  private final Map<Key, Score> scores;

  private Results(Map<Key, Score> scores) {
    this.scores = scores;
  }

  private record Key(Target.Kind database, Scenario scenario, Contenders contender) {}

  /** Of what was measured in turn: a line for each contender, scenario and database. */
  static Results ofTurns(List<JsonNode> lines) {
    Map<Key, Score> scores = new HashMap<>();
    for (JsonNode line : lines) {
      Key key =
          new Key(
              Target.Kind.valueOf(line.get("database").asString()),
              Scenario.valueOf(line.get("scenario").asString()),
              Contenders.valueOf(line.get("contender").asString()));
      double[] times = sorted(line.get("micros"));
      double bytes = quantile(sorted(line.get("bytes")), 0.5);
      scores.put(key, new Score(quantile(times, 0.5), error(times), bytes));
    }
    return new Results(scores);
  }

  /** Of JMH's results. */
  static Results ofJmh(JsonNode runs) {
    Map<Key, Score> scores = new HashMap<>();
    for (JsonNode run : runs) {
      key(run).ifPresent(key -> scores.put(key, score(run)));
    }
    return new Results(scores);
  }

  private static Optional<Key> key(JsonNode run) {
    JsonNode parameters = run.get("params");
    return scenario(method(run))
        .map(
            scenario ->
                new Key(
                    Target.Kind.valueOf(parameters.get("database").asString()),
                    scenario,
                    Contenders.valueOf(parameters.get("contender").asString())));
  }

  private static String method(JsonNode run) {
    String benchmark = run.get("benchmark").asString();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static Optional<Scenario> scenario(String method) {
    return Arrays.stream(Scenario.values()).filter(s -> s.benchmark().equals(method)).findFirst();
  }

  private static Score score(JsonNode run) {
    JsonNode forks = run.get("primaryMetric").path("rawData");
    JsonNode bytes = run.path("secondaryMetrics").path("gc.alloc.rate.norm");
    return new Score(quantile(sorted(forks), 0.5), distance(forks), number(bytes, "score"));
  }

  /** All numbers of an array, those of arrays in it too, the least first. */
  private static double[] sorted(JsonNode array) {
    return numbers(array).sorted().toArray();
  }

  private static DoubleStream numbers(JsonNode node) {
    return node.isArray()
        ? node.valueStream().flatMapToDouble(Results::numbers)
        : DoubleStream.of(node.asDouble());
  }

  /** The standard error of the median of values that are distributed normally but for a few. */
  private static double error(double[] sorted) {
    double quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    return 0.93 * quartiles / Math.sqrt(sorted.length);
  }

  /** Half of what lies between the medians of the best and of the worst virtual machine. */
  private static double distance(JsonNode forks) {
    DoubleSummaryStatistics medians =
        forks.valueStream().mapToDouble(fork -> quantile(sorted(fork), 0.5)).summaryStatistics();
    return (medians.getMax() - medians.getMin()) / 2;
  }

  /** The value below which a part of the values lies, between two of them in proportion. */
  private static double quantile(double[] sorted, double part) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double number(JsonNode metric, String name) {
    JsonNode value = metric.path(name);
    return value.isNumber() ? value.asDouble() : Double.NaN;
  }

  Optional<Score> score(Target.Kind database, Scenario scenario, Contenders contender) {
    return Optional.ofNullable(scores.get(new Key(database, scenario, contender)));
  }

  /** How many times as much as hand-written JDBC of the same run. */
  OptionalDouble ratio(
      Measure measure, Target.Kind database, Scenario scenario, Contenders contender) {
    return ratio(measure, database, scenario, contender, Contenders.JDBC);
  }

  OptionalDouble ratio(
      Measure measure,
      Target.Kind database,
      Scenario scenario,
      Contenders contender,
      Contenders other) {
    Optional<Score> own = score(database, scenario, contender);
    Optional<Score> base = score(database, scenario, other);
    if (own.isEmpty() || base.isEmpty()) {
      return OptionalDouble.empty();
    }
    double ratio = own.get().of(measure) / base.get().of(measure);
    return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
  }

  /** The contender that needs least among those given. */
  Optional<Contenders> best(
      Measure measure, Target.Kind database, Scenario scenario, List<Contenders> among) {
    return among.stream()
        .filter(contender -> ratio(measure, database, scenario, contender).isPresent())
        .min(
            Comparator.comparingDouble(
                contender ->
                    ratio(measure, database, scenario, contender).orElse(Double.MAX_VALUE)));
  }

  List<Contenders> contenders(Target.Kind database) {
    return Arrays.stream(Contenders.values())
        .filter(
            contender ->
                scores.keySet().stream()
                    .anyMatch(key -> key.database() == database && key.contender() == contender))
        .toList();
  }

  List<Scenario> scenarios(Target.Kind database) {
    return Arrays.stream(Scenario.values())
        .filter(
            scenario ->
                scores.keySet().stream()
                    .anyMatch(key -> key.database() == database && key.scenario() == scenario))
        .toList();
  }
}
