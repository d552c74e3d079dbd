package dev.diglot.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The way to the first row, each in fresh virtual machines. */
final class Starts {
  private static final double FRAMEWORK = 100;
  private static final double MANY = 300;

  private final Markdown page;
  private final List<JsonNode> lines;

  Starts(Markdown page, List<JsonNode> lines) {
    this.page = page;
    this.lines = lines;
  }

  void write() {
    page.heading("Start-up");
    page.paragraph(
        "Milliseconds to the first row on H2, medians of "
            + lines.get(0).path("rounds").asInt()
            + " fresh virtual machines, database and driver loaded before the clock starts: until"
            + " classes are mapped, until the database is open, until the row is there; then"
            + " processor time of the latter, all since the virtual machine began, and loaded"
            + " classes.");
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode line : lines) {
      List<String> row = new ArrayList<>(List.of(line.path("starter").asString()));
      for (String name :
          List.of("mappedMs", "openMs", "rowMs", "rowCpuMs", "sinceJvmStartMs", "classes")) {
        row.add(Numbers.text("%.0f", line.path(name).asDouble()));
      }
      rows.add(row);
    }
    page.table(
        List.of("", "Mapped", "Open", "First row", "Processor", "Since start", "Classes"), rows);
    goals();
  }

  private void goals() {
    Optional<Double> diglot = value("DIGLOT", "rowMs");
    Optional<Double> jdbc = value("JDBC_POOL", "rowMs");
    if (diglot.isPresent() && jdbc.isPresent()) {
      goal("Diglot's part of the way to the first row", diglot.get() - jdbc.get(), FRAMEWORK);
    }
    value("DIGLOT_MANY", "mappedMs")
        .ifPresent(many -> goal("Mapping more than 200 entities", many, MANY));
  }

  private void goal(String what, double measured, double most) {
    page.paragraph(
        String.format(
            Locale.ROOT,
            "- %s: goal ≤ %.0f ms, measured %.0f ms: %s.",
            what,
            most,
            measured,
            measured <= most ? "met" : "**missed**"));
  }

  private Optional<Double> value(String starter, String name) {
    return lines.stream()
        .filter(line -> line.path("starter").asString().equals(starter))
        .findFirst()
        .map(line -> line.path(name).asDouble());
  }
}
