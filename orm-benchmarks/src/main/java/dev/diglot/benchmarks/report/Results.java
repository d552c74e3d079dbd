package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** What JMH has measured in one run. */
final class Results {
  private final Map<Key, Score> scores;

  private Results(Map<Key, Score> scores) {
    this.scores = scores;
  }

  private record Key(Target.Kind database, Scenario scenario, Contenders contender) {}

  /**
   * Reads JMH's files of results.
   *
   * @param files what a later one measured again takes the place of the former
   */
  static Results read(List<Path> files) {
    return of(files.stream().map(file -> Lines.JSON.readTree(file.toFile())).toList());
  }

  static Results of(List<JsonNode> files) {
    Map<Key, Score> scores = new HashMap<>();
    for (JsonNode runs : files) {
      for (JsonNode run : runs) {
        key(run).ifPresent(key -> scores.put(key, score(run)));
      }
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

  /** The method that was measured. */
  static String method(JsonNode run) {
    String benchmark = run.get("benchmark").asString();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static Optional<Scenario> scenario(String method) {
    return Arrays.stream(Scenario.values()).filter(s -> s.benchmark().equals(method)).findFirst();
  }

  private static Score score(JsonNode run) {
    double[] times = measured(run.get("primaryMetric").path("rawData"));
    JsonNode bytes = run.path("secondaryMetrics").path("gc.alloc.rate.norm");
    return new Score(quantile(times, 0.5), spread(times), number(bytes, "score"));
  }

  /** The measurements of all forks, the fastest first. */
  private static double[] measured(JsonNode forks) {
    List<Double> all = new ArrayList<>();
    forks.forEach(fork -> fork.forEach(value -> all.add(value.asDouble())));
    return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static double spread(double[] times) {
    return times.length < 2 ? Double.NaN : (quantile(times, 0.75) - quantile(times, 0.25)) / 2;
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
