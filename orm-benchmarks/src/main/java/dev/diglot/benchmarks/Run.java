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
 * Runs the benchmarks: verifies the contenders, then measures them, all on one PostgreSQL. With
 * {@code quick} or {@code full} as first argument everything is measured and the report is written.
 */
public final class Run {
  private static final String RESULTS = "target/measures/jmh.json";
  private static final String FILES = " -prof gc -rf json -rff " + RESULTS;
  private static final String STARTS = "7";
  private static final Map<String, String> PROFILES =
      Map.of(
          "quick", "-f 1 -wi 2 -w 700ms -i 3 -r 700ms" + FILES,
          "full", "-f 5 -wi 5 -w 1 -i 5 -r 1" + FILES);

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
      Machine.write(server.url(), String.join(" ", options));
      CommandLineOptions all = new CommandLineOptions(options);
      measure(all, server);
      Wire.count(server, chosen(all, "contender", Contenders.values()));
    }
    Startup.main(new String[] {STARTS});
    Report.main(new String[0]);
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

  private static void measure(CommandLineOptions options, Server server) throws RunnerException {
    List<Contenders> contenders = chosen(options, "contender", Contenders.values());
    List<Target.Kind> databases = chosen(options, "database", Target.Kind.values());
    List<String> wrong = Verify.of(contenders, databases);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("Nothing is measured:\n" + String.join("\n", wrong));
    }
    List<String> jvm = new ArrayList<>(options.getJvmArgsAppend().orElse(List.of()));
    jvm.add("-D" + Server.PROPERTY + "=" + server.url());
    new Runner(
            new OptionsBuilder().parent(options).jvmArgsAppend(jvm.toArray(String[]::new)).build())
        .run();
  }

  private static <E extends Enum<E>> List<E> chosen(
      CommandLineOptions options, String parameter, E[] all) {
    Collection<String> names = options.getParameter(parameter).orElse(List.of());
    return Arrays.stream(all).filter(e -> names.isEmpty() || names.contains(e.name())).toList();
  }
}
