package dev.diglot.benchmarks.startup;

import dev.diglot.benchmarks.FreshMachine;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Starts a fresh virtual machine for each way to the first row, again and again in turn, and prints
 * the medians.
 */
public final class Startup {
  private static final int ROUNDS = 11;

  private Startup() {}

  /**
   * Measures.
   *
   * @param arguments how many rounds, then the starters, if not all
   * @throws IOException when a file cannot be written or a virtual machine cannot be started
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    List<Starter> starters =
        arguments.length < 2
            ? List.of(Starter.values())
            : Arrays.stream(arguments).skip(1).map(Starter::valueOf).toList();
    Path many = ManyEntities.compile(Measures.FOLDER.resolve("many"));
    String path = System.getProperty("java.class.path") + File.pathSeparator + many;
    Map<Starter, List<Map<String, Double>>> trials = new EnumMap<>(Starter.class);
    for (int round = 0; round < rounds; round++) {
      for (Starter starter : starters) {
        trials.computeIfAbsent(starter, key -> new ArrayList<>()).add(trial(path, starter));
      }
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    trials.forEach((starter, results) -> lines.add(medians(starter, results)));
    Measures.write("startup", lines);
  }

  private static Map<String, Double> trial(String path, Starter starter)
      throws IOException, InterruptedException {
    Process process =
        FreshMachine.of(List.of("-cp", path), Trial.class, List.of(starter.way().getName()))
            .start();
    Map<String, Double> result = new LinkedHashMap<>();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      output.lines().map(Json::numbers).forEach(result::putAll);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(starter + " failed");
    }
    return result;
  }

  private static Map<String, Object> medians(Starter starter, List<Map<String, Double>> trials) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("measure", "startup");
    line.put("starter", starter.name());
    line.put("java", System.getProperty("java.version"));
    line.put("rounds", trials.size());
    for (String name : new TreeSet<>(trials.get(0).keySet())) {
      line.put(name, Measures.median(trials.stream().map(trial -> trial.get(name)).toList()));
    }
    return line;
  }
}
