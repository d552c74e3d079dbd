package dev.diglot.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a run is worth nothing without: when, where, with which versions. */
public final class Machine {
  private static final double GIB = 1L << 30;

  private Machine() {}

  /**
   * Writes what is known of this run to {@code run.json} among the measures.
   *
   * @param server the PostgreSQL of the run, a JDBC URL
   * @param command how the run was started
   * @param wrong who was not measured, because it did not do the work
   */
  public static void write(String server, String command, List<String> wrong) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("measure", "run");
    run.put(
        "Date",
        ZonedDateTime.now(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")));
    run.put("Revision", revision());
    run.put("Options", command);
    run.put(
        "Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    run.put("PostgreSQL", version(server));
    run.put("Operating system", system());
    run.put("Processor", processor());
    run.put("Cores", Runtime.getRuntime().availableProcessors());
    run.put("Memory", memory());
    run.put("Not measured, as answers were wrong", wrong.isEmpty() ? "nobody" : wrong.toString());
    run.put("classPath", jars());
    Lines.write(Path.of("target", "measures", "run.json"), List.of(run));
  }

  private static String revision() {
    String revision = first(output("git", "rev-parse", "--short", "HEAD"));
    if (revision.isEmpty()) {
      return "unknown";
    }
    boolean changed = !output("git", "status", "--porcelain").isEmpty();
    return changed ? revision + " with changes" : revision;
  }

  private static String version(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show server_version")) {
      rows.next();
      return rows.getString(1) + ", fsync off";
    } catch (SQLException failure) {
      throw new IllegalStateException("The server does not tell its version", failure);
    }
  }

  private static String system() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + ", "
        + System.getProperty("os.arch");
  }

  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String memory() {
    long bytes =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return Math.round(bytes / GIB) + " GiB";
  }

  private static List<String> jars() {
    return Arrays.stream(
            System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .map(path -> Path.of(path).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .sorted()
        .toList();
  }

  private static List<String> output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        return lines.lines().toList();
      }
    } catch (IOException unavailable) {
      return List.of();
    }
  }

  private static String first(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
