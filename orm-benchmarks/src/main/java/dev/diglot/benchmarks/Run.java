package dev.diglot.benchmarks;

import dev.diglot.benchmarks.domain.Server;
import dev.diglot.benchmarks.domain.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks: verifies the contenders, then measures those that answer rightly, all on one
 * PostgreSQL.
 */
public final class Run {

  private Run() {}

  /**
   * Runs.
   *
   * @param arguments options of JMH, such as a pattern of names, {@code -p database=H2}, or {@code
   *     -prof gc}
   * @throws IOException when results cannot be written
   * @throws RunnerException when a benchmark fails
   * @throws CommandLineOptionException when an option is unknown
   */
  public static void main(String[] arguments)
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
