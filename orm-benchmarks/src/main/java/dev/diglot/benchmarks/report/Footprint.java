package dev.diglot.benchmarks.report;

import dev.diglot.benchmarks.Contenders;
import dev.diglot.benchmarks.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The measures beside time and bytes: the wire, and whatever else lies among the measures. */
final class Footprint {
  private static final Map<String, String> TITLES =
      Map.of(
          "heap", "Heap for each managed entity",
          "jars", "Size of jars with dependencies");

  private final Markdown page;
  private final Path measures;

  Footprint(Markdown page, Path measures) {
    this.page = page;
    this.measures = measures;
  }

  void write() {
    List<JsonNode> wire = Lines.read(measures.resolve("wire.json"));
    if (!wire.isEmpty()) {
      wire(wire);
    }
    List<JsonNode> starts = Lines.read(measures.resolve("startup.json"));
    if (!starts.isEmpty()) {
      new Starts(page, starts).write();
    }
    for (Path file : others()) {
      other(Lines.read(file));
    }
  }

  private void wire(List<JsonNode> lines) {
    page.heading("Statements and round trips on PostgreSQL");
    page.paragraph(
        "Counted on the wire, for one operation when everything is warm: statements executed (those"
            + " that begin and end the transaction not counted) / times that the client waited for"
            + " the server. A round trip of a network costs more than most of what is measured"
            + " above.");
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    Set<String> contenders = new LinkedHashSet<>();
    for (JsonNode line : lines) {
      String contender = Labels.of(Contenders.valueOf(line.get("contender").asString()));
      contenders.add(contender);
      cells
          .computeIfAbsent(
              Scenario.valueOf(line.get("scenario").asString()).label(),
              scenario -> new LinkedHashMap<>())
          .put(
              contender,
              Numbers.count(line.get("statements").asDouble())
                  + " / "
                  + Numbers.count(line.get("roundTrips").asDouble()));
    }
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(contenders);
    List<List<String>> rows = new ArrayList<>();
    cells.forEach(
        (scenario, counts) -> {
          List<String> row = new ArrayList<>(List.of(scenario));
          contenders.forEach(contender -> row.add(counts.getOrDefault(contender, "–")));
          rows.add(row);
        });
    page.table(head, rows);
  }

  private List<Path> others() {
    Set<String> known = Set.of("run.json", "wire.json", "startup.json");
    try (Stream<Path> files = Files.list(measures)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !known.contains(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().startsWith("jmh"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A table of the members that the objects have, in the order in which they come. */
  private void other(List<JsonNode> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    lines.forEach(line -> names.addAll(line.propertyNames()));
    names.remove("measure");
    String measure = lines.get(0).path("measure").asString();
    page.heading(TITLES.getOrDefault(measure, "Measure: " + measure));
    page.table(
        List.copyOf(names),
        lines.stream()
            .map(line -> names.stream().map(name -> cell(line.path(name))).toList())
            .toList());
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "–";
    }
    return value.isNumber() ? Numbers.count(value.asDouble()) : value.asString();
  }
}
