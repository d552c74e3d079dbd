package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import java.util.Comparator;
import java.util.List;

/**
 * A panel for each scenario, a bar for each contender, best first: left of the line needs less than
 * hand-written JDBC, right of it more.
 */
final class Bars {
  private static final int COLUMNS = 3;
  private static final double PANEL = 330;
  private static final double GAP = 16;
  private static final double TOP = 64;
  private static final double TITLE = 24;
  private static final double ROW = 15;
  private static final double NAMES = 118;
  private static final double VALUES = 40;
  private static final double BAR = 10;
  private static final double LEAST = 0.25;
  private static final double MOST = 16;
  private static final double[] GRID = {0.5, 2, 4, 8};

  private final Results results;
  private final Target.Kind database;
  private final Measure measure;
  private final Scale scale = new Scale(LEAST, MOST, PANEL - NAMES - VALUES);

  Bars(Results results, Target.Kind database, Measure measure) {
    this.results = results;
    this.database = database;
    this.measure = measure;
  }

  String svg(String run) {
    List<Scenario> scenarios = results.scenarios(database);
    double panel = TITLE + ROW * results.contenders(database).size() + GAP;
    int rows = (scenarios.size() + COLUMNS - 1) / COLUMNS;
    Svg svg = new Svg(GAP + COLUMNS * (PANEL + GAP), TOP + rows * panel + GAP);
    String what = measure == Measure.TIME ? "Time" : "Allocated bytes";
    svg.text("head", GAP, 26, what + " on " + Labels.of(database) + ", hand-written JDBC = 1");
    svg.text("soft", GAP, 46, "Less is better; logarithmic; the grid marks ½, 2, 4 and 8. " + run);
    for (int i = 0; i < scenarios.size(); i++) {
      double x = GAP + i % COLUMNS * (PANEL + GAP);
      panel(svg, scenarios.get(i), x, TOP + i / COLUMNS * panel);
    }
    return svg.toString();
  }

  private void panel(Svg svg, Scenario scenario, double x, double y) {
    List<Contenders> contenders =
        results.contenders(database).stream()
            .filter(c -> results.ratio(measure, database, scenario, c).isPresent())
            .sorted(Comparator.comparingDouble(c -> ratio(scenario, c)))
            .toList();
    double from = y + TITLE - 4;
    double to = from + ROW * contenders.size() + 2;
    svg.text("title", x, y + 12, scenario.label());
    for (double mark : GRID) {
      svg.line("grid", x + NAMES + scale.at(mark), from, to);
    }
    for (int i = 0; i < contenders.size(); i++) {
      bar(svg, scenario, contenders.get(i), x, y + TITLE + i * ROW);
    }
    svg.line("line", x + NAMES + scale.at(1), from, to);
  }

  private void bar(Svg svg, Scenario scenario, Contenders contender, double x, double y) {
    double ratio = ratio(scenario, contender);
    String own = Labels.isDiglot(contender) ? " own" : "";
    double one = x + NAMES + scale.at(1);
    double end = x + NAMES + scale.at(ratio);
    String label = Labels.of(contender);
    svg.text("end" + own, x + NAMES - 6, y + BAR - 1, label);
    svg.rectangle(
        style(contender),
        Math.min(one, end),
        y,
        Math.max(1, Math.abs(end - one)),
        BAR,
        label + ": " + Numbers.ratio(ratio));
    svg.text("end" + own, x + PANEL, y + BAR - 1, Numbers.ratio(ratio));
  }

  private static String style(Contenders contender) {
    if (Labels.isDiglot(contender)) {
      return "diglot";
    }
    return Labels.peers().contains(contender) ? "peer" : "jdbc";
  }

  private double ratio(Scenario scenario, Contenders contender) {
    return results.ratio(measure, database, scenario, contender).orElse(Double.MAX_VALUE);
  }
}
