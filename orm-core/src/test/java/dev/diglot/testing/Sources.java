package dev.diglot.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project's own Java sources, found from the working folder and parsed by javac. */
public final class Sources {

  /** A parsed file, and what answers questions about its trees. */
  public record Parsed(CompilationUnitTree unit, Trees trees) {

    /** Returns the file's path. */
    public Path path() {
      return Path.of(unit.getSourceFile().toUri());
    }

    /** Returns the line, from 1, of a position in the file. */
    public long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  private Sources() {}

  /** Returns the project's folder, which holds every module. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Returns the main source folder of each module. */
  public static List<Path> mainFolders() {
    try (Stream<Path> modules = Files.list(root())) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the Java files below a folder. */
  public static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the Java files of every module's main code. */
  public static List<Path> main() {
    return mainFolders().stream().flatMap(folder -> below(folder).stream()).toList();
  }

  /** Parses files, without resolving what their names mean. */
  public static List<Parsed> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Trees trees = Trees.instance(task);
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new Parsed(unit, trees))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
