package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Contender;
import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures contenders in one virtual machine, in turn, a few milliseconds each: what the compiler,
 * the collector and the machine do meanwhile, they do to all. A ratio is steadier so than from
 * virtual machines of their own, in which the same code may be compiled well or badly.
 */
public final class Turns {
  private static final List<Contenders> USUAL =
      List.of(
          Contenders.JDBC,
          Contenders.LIMIT,
          Contenders.DIGLOT_STATELESS,
          Contenders.DIGLOT_SESSION,
          Contenders.SPRING_JDBC);

  private static final Duration SLICE = Duration.ofMillis(30);
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final Duration MEASURING = Duration.ofSeconds(5);

  private Turns() {}

  /**
   * Measures, and prints a line for each scenario: microseconds of the first contender, then ratios
   * to it. Of the slices of a contender that counts which a quarter of them beat.
   *
   * @param arguments names of databases, scenarios ({@link Scenario#benchmark()}) and contenders;
   *     where none is given of a kind, all databases, all scenarios, hand-written JDBC with Diglot
   */
  public static void main(String[] arguments) {
    List<String> named = Arrays.asList(arguments);
    List<Contenders> contenders = or(named(Contenders.values(), named, Contenders::name), USUAL);
    List<Scenario> scenarios =
        or(named(Scenario.values(), named, Scenario::benchmark), List.of(Scenario.values()));
    List<Target.Kind> databases =
        or(named(Target.Kind.values(), named, Target.Kind::name), List.of(Target.Kind.values()));
    for (Target.Kind database : databases) {
      System.out.println(database + ", as ratios to " + contenders.get(0) + ": " + contenders);
      try (Server server = database == Target.Kind.POSTGRES ? Server.start() : null) {
        if (server != null) {
          System.setProperty(Server.PROPERTY, server.url());
        }
        scenarios.forEach(scenario -> System.out.println(line(database, scenario, contenders)));
      }
    }
  }

  private static <E> List<E> named(E[] all, List<String> names, Function<E, String> name) {
    return Stream.of(all).filter(one -> names.contains(name.apply(one))).toList();
  }

  private static <E> List<E> or(List<E> given, List<E> otherwise) {
    return given.isEmpty() ? otherwise : given;
  }

  private static String line(Target.Kind database, Scenario scenario, List<Contenders> contenders) {
    List<Runner> runners = new ArrayList<>();
    for (Contenders contender : contenders) {
      runners.add(Runner.open(contender, database, runners));
    }
    turns(runners, scenario, WARM_UP);
    runners.forEach(Runner::forget);
    turns(runners, scenario, MEASURING);
    double first = runners.get(0).micros();
    StringBuilder line = new StringBuilder();
    line.append(String.format("%-20s %10.1f µs", scenario.benchmark(), first));
    runners.stream()
        .skip(1)
        .forEach(runner -> line.append(String.format("  %5.2f", runner.micros() / first)));
    runners.forEach(Runner::close);
    return line.toString();
  }

  /** For as long as if each had the time for itself. */
  private static void turns(List<Runner> runners, Scenario scenario, Duration each) {
    long rounds = each.dividedBy(SLICE);
    for (long round = 0; round < rounds; round++) {
      for (Runner runner : runners) {
        runner.slice(scenario);
      }
      if (round % 100 == 99) {
        runners.forEach(Runner::tidy);
      }
    }
  }

  /** One contender and what its slices took. */
  private record Runner(Target target, Contender contender, Inputs inputs, List<Double> slices) {

    /** On PostgreSQL all share the rows of one server, on H2 each has a database of its own. */
    static Runner open(Contenders contender, Target.Kind database, List<Runner> before) {
      Target target =
          database == Target.Kind.POSTGRES && !before.isEmpty()
              ? before.get(0).target()
              : Target.open(database);
      return new Runner(target, contender.open(target), new Inputs(), new ArrayList<>());
    }

    void slice(Scenario scenario) {
      long start = System.nanoTime();
      long end = start + SLICE.toNanos();
      long now = start;
      int done = 0;
      while (now < end) {
        scenario.run(contender, inputs);
        done++;
        now = System.nanoTime();
      }
      slices.add((now - start) / 1_000.0 / done);
    }

    void forget() {
      slices.clear();
    }

    void tidy() {
      target.tidy();
    }

    double micros() {
      return slices.stream().sorted().skip(slices.size() / 4).findFirst().orElseThrow();
    }

    void close() {
      contender.close();
      target.close();
    }
  }
}
