package dev.diglot.benchmarks.turns;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.FreshMachine;
import dev.diglot.benchmarks.Scenario;
import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures contenders in turn: what the compiler, the collector and the machine do meanwhile, they
 * do to all. A ratio is steadier so than from virtual machines of their own, in which the same code
 * may be compiled well or badly. Each scenario has a fresh virtual machine.
 */
public final class Turns {
  /** Where the slices of all scenarios go, a file each. */
  public static final Path FOLDER = Path.of("target", "measures", "turns");

  private static final List<Contenders> USUAL =
      List.of(
          Contenders.JDBC,
          Contenders.LIMIT,
          Contenders.DIGLOT_STATELESS,
          Contenders.DIGLOT_SESSION,
          Contenders.SPRING_JDBC);

  private Turns() {}

  /**
   * Measures, on a server of its own, and prints a line for each scenario: microseconds of the
   * first contender, then ratios to it.
   *
   * @param arguments names of databases, scenarios ({@link Scenario#benchmark()}) and contenders;
   *     where none is given of a kind, all databases, all scenarios, hand-written JDBC with Diglot
   *     and the fastest other
   * @throws IOException when a virtual machine cannot be started
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> named = Arrays.asList(arguments);
    List<Target.Kind> databases =
        or(named(Target.Kind.values(), named, Target.Kind::name), List.of(Target.Kind.values()));
    List<Scenario> scenarios =
        or(named(Scenario.values(), named, Scenario::benchmark), List.of(Scenario.values()));
    List<Contenders> contenders = or(named(Contenders.values(), named, Contenders::name), USUAL);
    try (Server server = Server.start()) {
      measure(server, databases, scenarios, contenders);
    }
  }

  private static <E> List<E> named(E[] all, List<String> names, Function<E, String> name) {
    return Stream.of(all).filter(one -> names.contains(name.apply(one))).toList();
  }

  private static <E> List<E> or(List<E> given, List<E> otherwise) {
    return given.isEmpty() ? otherwise : given;
  }

  /**
   * Measures, and writes the slices to {@link #FOLDER}.
   *
   * @param server the PostgreSQL of the run
   * @param databases where
   * @param scenarios what
   * @param contenders who
   * @throws IOException when a virtual machine cannot be started
   * @throws InterruptedException when interrupted
   */
  public static void measure(
      Server server,
      List<Target.Kind> databases,
      List<Scenario> scenarios,
      List<Contenders> contenders)
      throws IOException, InterruptedException {
    for (Target.Kind database : databases) {
      System.out.println(
          database + ", in turn, ratios to " + contenders.get(0) + ": " + contenders);
      for (Scenario scenario : scenarios) {
        measure(server, database, scenario, contenders);
      }
    }
  }

  private static void measure(
      Server server, Target.Kind database, Scenario scenario, List<Contenders> contenders)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-D" + Server.PROPERTY + "=" + server.url(),
            "-cp",
            System.getProperty("java.class.path"));
    List<String> arguments = new ArrayList<>(List.of(database.name(), scenario.name()));
    contenders.forEach(contender -> arguments.add(contender.name()));
    Process process =
        FreshMachine.of(options, OneScenario.class, arguments)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(scenario + " on " + database + " failed");
    }
  }
}
