package dev.diglot.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.report.Machine;
import dev.diglot.benchmarks.report.Report;
import dev.diglot.benchmarks.startup.Startup;
import dev.diglot.benchmarks.turns.Turns;
import dev.diglot.benchmarks.wire.Wire;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: verifies the contenders, then measures those that are right, all on one
 * PostgreSQL. With {@code quick} or {@code full} as first argument everything is measured, in turn
 * and by JMH, and the report is written.
 */
public final class Run {
  private static final Path RESULTS = Path.of("target", "measures", "jmh.json");
  private static final String STARTS = "7";

  private Run() {}

  /**
   * Runs.
   *
   * @param arguments options of JMH, such as a pattern of names, {@code -p database=H2}, or {@code
   *     -prof gc}; before them {@code quick} or {@code full}, for everything and the report
   * @throws IOException when results cannot be written
   * @throws RunnerException when a benchmark fails
   * @throws CommandLineOptionException when an option is unknown
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException, InterruptedException {
    Optional<Profile> profile =
        arguments.length == 0 ? Optional.empty() : Profile.named(arguments[0]);
    if (profile.isPresent()) {
      everything(profile.get(), arguments);
    } else {
      jmh(arguments);
    }
  }

  private static void everything(Profile profile, String[] command)
      throws IOException, RunnerException, CommandLineOptionException, InterruptedException {
    String[] options =
        Stream.concat(Arrays.stream(profile.options()), Arrays.stream(command).skip(1))
            .toArray(String[]::new);
    try (Server server = Server.start()) {
      System.setProperty(Server.PROPERTY, server.url());
      everything(profile, command, new CommandLineOptions(options), server);
    }
    try {
      Startup.main(new String[] {STARTS});
    } finally {
      Report.main(new String[0]);
    }
  }

  private static void everything(
      Profile profile, String[] command, CommandLineOptions all, Server server)
      throws IOException, RunnerException, InterruptedException {
    List<Scenario> scenarios = scenarios(all);
    List<Contenders> right = right(all);
    List<String> wrong =
        contenders(all).stream().filter(each -> !right.contains(each)).map(Enum::name).toList();
    Machine.write(server.url(), String.join(" ", command), wrong);
    Turns.measure(server, databases(all), scenarios, right);
    byJmh(profile, all, server, profile.contenders(right), profile.scenarios(scenarios));
    Wire.count(server, right);
  }

  private static void byJmh(
      Profile profile,
      CommandLineOptions all,
      Server server,
      List<Contenders> contenders,
      List<Scenario> scenarios)
      throws IOException, RunnerException {
    List<RunResult> results = new ArrayList<>();
    if (!contenders.isEmpty()) {
      for (Target.Kind database : databases(all)) {
        UnaryOperator<ChainedOptionsBuilder> narrow =
            more -> {
              scenarios.forEach(scenario -> more.include(scenario.pattern()));
              return more.warmupIterations(profile.warmups(database));
            };
        results.addAll(measure(all, server, contenders, List.of(database), narrow));
      }
    }
    write(results);
  }

  private static void jmh(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    CommandLineOptions options = new CommandLineOptions(arguments);
    if (options.shouldHelp() || options.shouldList() || options.shouldListProfilers()) {
      Main.main(arguments);
      return;
    }
    try (Server server = Server.start()) {
      System.setProperty(Server.PROPERTY, server.url());
      measure(options, server, right(options), databases(options), more -> more);
    }
  }

  /** Those who do the work; says who does not. */
  private static List<Contenders> right(CommandLineOptions options) {
    List<Contenders> contenders = contenders(options);
    Map<Contenders, List<String>> wrong = Verify.wrong(contenders, databases(options));
    wrong.values().forEach(lines -> lines.forEach(System.out::println));
    return contenders.stream().filter(contender -> !wrong.containsKey(contender)).toList();
  }

  private static Collection<RunResult> measure(
      CommandLineOptions options,
      Server server,
      List<Contenders> contenders,
      List<Target.Kind> databases,
      UnaryOperator<ChainedOptionsBuilder> more)
      throws RunnerException {
    List<String> jvm = new ArrayList<>(options.getJvmArgsAppend().orElse(List.of()));
    jvm.add("-D" + Server.PROPERTY + "=" + server.url());
    ChainedOptionsBuilder builder =
        new OptionsBuilder()
            .parent(options)
            .param("contender", names(contenders))
            .param("database", names(databases))
            .jvmArgsAppend(jvm.toArray(String[]::new));
    return new Runner(more.apply(builder).build()).run();
  }

  private static void write(List<RunResult> results) throws IOException {
    Files.createDirectories(RESULTS.getParent());
    try (PrintStream out = new PrintStream(Files.newOutputStream(RESULTS), false, UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    }
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private static List<Contenders> contenders(CommandLineOptions options) {
    return chosen(options, "contender", Contenders.values());
  }

  /** Those that a pattern names, if there is one. */
  private static List<Scenario> scenarios(CommandLineOptions options) {
    List<Pattern> patterns = options.getIncludes().stream().map(Pattern::compile).toList();
    return Arrays.stream(Scenario.values())
        .filter(
            scenario ->
                patterns.isEmpty()
                    || patterns.stream().anyMatch(it -> it.matcher(scenario.benchmark()).find()))
        .toList();
  }

  private static List<Target.Kind> databases(CommandLineOptions options) {
    return chosen(options, "database", Target.Kind.values());
  }

  private static <E extends Enum<E>> List<E> chosen(
      CommandLineOptions options, String parameter, E[] all) {
    Collection<String> names = options.getParameter(parameter).orElse(List.of());
    for (String name : names) {
      if (Arrays.stream(all).noneMatch(e -> e.name().equals(name))) {
        throw new IllegalArgumentException(
            "No " + parameter + " is called " + name + "; there are " + Arrays.toString(all));
      }
    }
    return Arrays.stream(all).filter(e -> names.isEmpty() || names.contains(e.name())).toList();
  }
}
