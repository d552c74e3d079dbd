package dev.diglot.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where measures go: to the output and to a file, one JSON object a line. */
final class Measures {
  /** The folder of the files, below where the program runs. */
  static final Path FOLDER = Path.of("target", "measures");

  private Measures() {}

  /** Prints the objects and writes them to a file of the name. */
  static void write(String name, List<? extends Map<String, ?>> objects) throws IOException {
    List<String> lines = objects.stream().map(Json::object).toList();
    lines.forEach(System.out::println);
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".json"), lines);
  }

  /** The value in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
