package dev.diglot.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of measures: one JSON object a line. */
public final class Lines {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private Lines() {}

  /**
   * Writes a file.
   *
   * @param file where; its folder is made
   * @param objects what
   */
  public static void write(Path file, List<? extends Map<String, ?>> objects) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, objects.stream().map(JSON::writeValueAsString).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<JsonNode> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
