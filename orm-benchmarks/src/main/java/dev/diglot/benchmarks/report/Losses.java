package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where another library is better than Diglot by more than noise. */
final class Losses {
  private final Results results;

  Losses(Results results) {
    this.results = results;
  }

  /** One line for each loss; both of Diglot's contenders are compared with every library. */
  List<List<String>> rows(Target.Kind database) {
    List<List<String>> rows = new ArrayList<>();
    for (Scenario scenario : results.scenarios(database)) {
      for (Measure measure : Measure.values()) {
        for (Contenders own : Labels.diglot()) {
          row(database, scenario, measure, own).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private Optional<List<String>> row(
      Target.Kind database, Scenario scenario, Measure measure, Contenders own) {
    Optional<Contenders> best = results.best(measure, database, scenario, Labels.peers());
    if (best.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble ratio = results.ratio(measure, database, scenario, own, best.get());
    if (ratio.isEmpty() || ratio.getAsDouble() <= Measure.NOISE) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            Labels.of(database),
            scenario.label(),
            measure.label(),
            Labels.of(own),
            Labels.of(best.get()),
            Numbers.ratio(ratio.getAsDouble()) + " ×"));
  }

  /** In how many scenarios the better of Diglot's two needs no more than any of the others. */
  String firsts(Target.Kind database, Measure measure, List<Contenders> others) {
    int first = 0;
    int all = 0;
    for (Scenario scenario : results.scenarios(database)) {
      Optional<Contenders> peer = results.best(measure, database, scenario, others);
      Optional<Contenders> own = results.best(measure, database, scenario, Labels.diglot());
      if (peer.isPresent() && own.isPresent()) {
        all++;
        first +=
            results.ratio(measure, database, scenario, own.get(), peer.get()).orElse(2) <= 1
                ? 1
                : 0;
      }
    }
    return first + " of " + all;
  }
}
