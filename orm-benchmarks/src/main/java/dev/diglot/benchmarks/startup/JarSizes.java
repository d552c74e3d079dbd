package dev.diglot.benchmarks.startup;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Measures the jars that an application with Diglot and PostgreSQL carries besides the driver. What
 * is on the class path as a folder is packed as Maven would pack it.
 */
public final class JarSizes {
  private static final List<String> ARTIFACTS =
      List.of("orm-core", "orm-postgres", "slf4j-api", "asm", "asm-tree", "HikariCP", "jspecify");

  private JarSizes() {}

  /**
   * Measures.
   *
   * @param arguments none
   * @throws IOException when a jar cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    List<Map<String, Object>> lines = new ArrayList<>();
    long total = 0;
    for (String artifact : ARTIFACTS) {
      long bytes = size(find(artifact));
      total += bytes;
      lines.add(line(artifact, bytes));
    }
    lines.add(line("total", total));
    Measures.write("jars", lines);
  }

  private static Map<String, Object> line(String artifact, long bytes) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("measure", "jars");
    line.put("contender", "DIGLOT");
    line.put("artifact", artifact);
    line.put("bytes", bytes);
    return line;
  }

  private static Path find(String artifact) {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      String file = String.valueOf(path.getFileName());
      if (file.matches(artifact + "-[0-9].*\\.jar")
          || path.endsWith(artifact + "/target/classes")) {
        return path;
      }
    }
    throw new IllegalStateException(artifact + " is not on the class path");
  }

  private static long size(Path path) throws IOException {
    return Files.isDirectory(path) ? packed(path) : Files.size(path);
  }

  private static long packed(Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(packed);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
    return packed.size();
  }
}
