package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the tour as a user does: in a process of its own, with its own logging. */
class TourTest {

  @Test
  void theTourRunsAllChaptersWithTheirSqlAndEndsWell() throws Exception {
    Run run = tour("-Ddb=h2");

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output().lines().filter(line -> line.startsWith("== ")))
        .containsExactly(
            "== 1. Column properties",
            "== 2. Hybrids",
            "== 3. Mixins",
            "== 4. Metadata",
            "== 5. Configuring tables",
            "== 6. PostgreSQL's types and operators",
            "== 7. Full-text search",
            "== 8. When a row was created and updated",
            "== 9. A table that refers to itself",
            "== 10. Several databases");
    assertThat(run.output())
        .contains("    create table \"user\"")
        .contains("fullname: John Doe")
        .contains("This chapter needs PostgreSQL: run it with -Ddb=postgres.")
        .doesNotContain("WARN", "ERROR", "DEBUG", "INFO");
  }

  @Test
  void theTourRunsOnPostgres() throws Exception {
    Run run = tour("-Ddb=postgres");

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output().lines().filter(line -> line.startsWith("== "))).hasSize(10);
    assertThat(run.output())
        .contains("fullname: John Doe")
        .contains("array: [3, 5, 7]")
        .contains("json: {key=value}")
        .contains("David & Copperfield: [David Copperfield]")
        .contains("cat & dog: []")
        .doesNotContain("needs PostgreSQL", "WARN");
  }

  @Test
  void anUnknownDatabaseIsRefused() throws Exception {
    Run run = tour("-Ddb=oracle");

    assertThat(run.exit()).isNotZero();
    assertThat(run.output()).contains("-Ddb=oracle", "expected h2 or postgres");
  }

  private record Run(int exit, String output) {}

  private static Run tour(String option) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Tour.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
