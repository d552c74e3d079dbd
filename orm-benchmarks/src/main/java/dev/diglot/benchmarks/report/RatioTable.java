package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What every contender needs of one measure on one database, in terms of hand-written JDBC. */
final class RatioTable {
  private final Results results;
  private final Target.Kind database;
  private final Measure measure;

  RatioTable(Results results, Target.Kind database, Measure measure) {
    this.results = results;
    this.database = database;
    this.measure = measure;
  }

  void write(Markdown page) {
    List<String> head = new ArrayList<>(List.of("", "JDBC needs"));
    List<Contenders> contenders =
        results.contenders(database).stream().filter(c -> c != Contenders.JDBC).toList();
    contenders.forEach(contender -> head.add(Labels.of(contender)));
    List<List<String>> rows = new ArrayList<>();
    for (Scenario scenario : results.scenarios(database)) {
      List<String> row = new ArrayList<>();
      row.add(scenario.label());
      row.add(base(scenario));
      for (Contenders contender : contenders) {
        row.add(cell(scenario, contender));
      }
      rows.add(row);
    }
    page.table(head, rows);
  }

  private String base(Scenario scenario) {
    Optional<Score> score = results.score(database, scenario, Contenders.JDBC);
    if (score.isEmpty()) {
      return "–";
    }
    return measure == Measure.TIME
        ? Numbers.micros(score.get().micros()) + error(score.get())
        : Numbers.bytes(score.get().bytes());
  }

  /** How far off the median may be, when that is more than noise. */
  private static String error(Score score) {
    double part = score.error() / score.micros();
    return part > Measure.NOISE - 1 ? " ±" + Math.round(100 * part) + "%" : "";
  }

  private String cell(Scenario scenario, Contenders contender) {
    OptionalDouble ratio = results.ratio(measure, database, scenario, contender);
    if (ratio.isEmpty()) {
      return "–";
    }
    String text = Numbers.ratio(ratio.getAsDouble());
    List<Contenders> libraries = new ArrayList<>(Labels.diglot());
    libraries.addAll(Labels.peers());
    boolean best =
        results.best(measure, database, scenario, libraries).filter(contender::equals).isPresent();
    String marked = best ? "**" + text + "**" : text;
    return measure == Measure.TIME
        ? marked + results.score(database, scenario, contender).map(RatioTable::error).orElse("")
        : marked;
  }
}
