package dev.diglot.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The project's Markdown pages: those of its folder, and all below {@code docs}. */
final class Pages {

  private Pages() {}

  /** Returns the project's folder, found upward from the working folder. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Makes a test of each page, named by its path. */
  static Stream<DynamicTest> each(Consumer<Path> assertion) {
    return all().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    root().relativize(page).toString(), () -> assertion.accept(page)));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> all() {
    Path docs = root().resolve("docs");
    return Stream.concat(
            markdown(root(), 1), Files.isDirectory(docs) ? markdown(docs, 9) : Stream.empty())
        .toList();
  }

  private static Stream<Path> markdown(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
