package dev.diglot.benchmarks.turns;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Inputs;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.report.Lines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One scenario on one database, all contenders in turn, in this virtual machine. They share the
 * rows, so that nobody's lie better in memory, and the inputs, so that every update finds other
 * values than it writes; each has connections of its own.
 */
final class OneScenario {
  private static final Duration SLICE = Duration.ofMillis(30);
  private static final Duration BETWEEN_TIDYINGS = Duration.ofSeconds(3);

  private final Scenario scenario;
  private final Target target;
  private final Inputs inputs = new Inputs();
  private final List<Player> players;
  private final Random order = new Random(1);

  private OneScenario(Scenario scenario, Target target, List<Contenders> contenders) {
    this.scenario = scenario;
    this.target = target;
    this.players =
        contenders.stream().map(contender -> new Player(contender, target.beside())).toList();
  }

  /**
   * Measures, prints the ratios, and writes the slices to a file of {@link Turns#FOLDER}.
   *
   * @param arguments the database, the scenario, the contenders
   */
  public static void main(String[] arguments) {
    Target target = Target.open(Target.Kind.valueOf(arguments[0]));
    Scenario scenario = Scenario.valueOf(arguments[1]);
    List<Contenders> contenders =
        Arrays.stream(arguments).skip(2).map(Contenders::valueOf).toList();
    OneScenario measuring = new OneScenario(scenario, target, contenders);
    measuring.measure();
    measuring.write();
    System.out.println(measuring.summary());
    System.exit(0);
  }

  private void write() {
    Lines.write(
        Turns.FOLDER.resolve(target.kind() + "-" + scenario.benchmark() + ".json"),
        players.stream().map(player -> player.line(target.kind(), scenario)).toList());
  }

  private String summary() {
    double first = players.get(0).micros();
    StringBuilder line =
        new StringBuilder(
            String.format(Locale.ROOT, "%-17s%10.1f µs", scenario.benchmark(), first));
    players.stream()
        .skip(1)
        .forEach(
            player -> line.append(String.format(Locale.ROOT, "  %5.2f", player.micros() / first)));
    return line.toString();
  }

  /** H2 runs in this virtual machine, which has more to compile before it is fast. */
  private void measure() {
    boolean h2 = target.kind() == Target.Kind.H2;
    turns(Duration.ofMillis(h2 ? 1_500 : 1_000));
    players.forEach(Player::forget);
    turns(Duration.ofMillis(h2 ? 2_100 : 1_800));
  }

  /** For as long as if each had the time for itself; in another order each time. */
  private void turns(Duration each) {
    List<Player> next = new ArrayList<>(players);
    long tidied = System.nanoTime();
    for (long left = each.dividedBy(SLICE); left > 0; left--) {
      Collections.shuffle(next, order);
      next.forEach(player -> player.slice(scenario, inputs, SLICE));
      if (System.nanoTime() - tidied > BETWEEN_TIDYINGS.toNanos()) {
        target.tidy();
        tidied = System.nanoTime();
      }
    }
  }
}
