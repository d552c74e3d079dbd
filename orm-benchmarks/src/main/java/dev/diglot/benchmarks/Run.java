package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import dev.diglot.benchmarks.report.Machine;
import dev.diglot.benchmarks.report.Report;
import dev.diglot.benchmarks.startup.Startup;
import dev.diglot.benchmarks.wire.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: verifies the contenders, then measures those that are right, all on one
 * PostgreSQL. With {@code quick} or {@code full} as first argument everything is measured and the
 * report is written.
 */
public final class Run {
  private static final String RESULTS = "target/measures/jmh.json";
  private static final String FILES = " -prof gc -rf json -rff " + RESULTS;
  private static final String STARTS = "7";
  private static final Map<String, String> PROFILES =
      Map.of(
          "quick", "-e WhereOverhead -f 1 -wi 4 -w 500ms -i 4 -r 300ms -to 60s" + FILES,
          "full", "-e WhereOverhead -f 5 -wi 5 -w 1 -i 5 -r 1" + FILES);

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
    String profile = arguments.length == 0 ? "" : PROFILES.getOrDefault(arguments[0], "");
    if (profile.isEmpty()) {
      jmh(arguments);
      return;
    }
    Files.createDirectories(Path.of(RESULTS).getParent());
    String[] options =
        Stream.concat(Arrays.stream(profile.split(" ")), Arrays.stream(arguments).skip(1))
            .toArray(String[]::new);
    try (Server server = Server.start()) {
      System.setProperty(Server.PROPERTY, server.url());
      CommandLineOptions all = new CommandLineOptions(options);
      List<Contenders> right = measure(all, server);
      List<String> wrong =
          chosen(all, "contender", Contenders.values()).stream()
              .filter(contender -> !right.contains(contender))
              .map(Enum::name)
              .toList();
      Machine.write(server.url(), String.join(" ", options), wrong);
      Wire.count(server, right);
    }
    try {
      Startup.main(new String[] {STARTS});
    } finally {
      Report.main(new String[0]);
    }
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
      measure(options, server);
    }
  }

  /** Measures those who do the work, and says who does not. */
  private static List<Contenders> measure(CommandLineOptions options, Server server)
      throws RunnerException {
    List<Contenders> contenders = chosen(options, "contender", Contenders.values());
    List<Target.Kind> databases = chosen(options, "database", Target.Kind.values());
    Map<Contenders, List<String>> wrong = Verify.wrong(contenders, databases);
    wrong.values().forEach(lines -> lines.forEach(System.out::println));
    List<Contenders> right =
        contenders.stream().filter(contender -> !wrong.containsKey(contender)).toList();
    List<String> jvm = new ArrayList<>(options.getJvmArgsAppend().orElse(List.of()));
    jvm.add("-D" + Server.PROPERTY + "=" + server.url());
    new Runner(
            new OptionsBuilder()
                .parent(options)
                .param("contender", right.stream().map(Enum::name).toArray(String[]::new))
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .build())
        .run();
    return right;
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
