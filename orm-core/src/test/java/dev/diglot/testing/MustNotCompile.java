package dev.diglot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java samples on the test class path, and what javac says about them.
 *
 * <p>A sample that must not compile opens with {@code // expect: } and a part of the message that
 * refuses it. Every error must contain that part, so a sample never fails for another reason, such
 * as a missing import.
 */
public final class MustNotCompile {

  private static final String EXPECT = "// expect: ";
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", "1000");

  private MustNotCompile() {}

  /** Returns the samples in a folder of the test resources, ordered by name. */
  public static List<Path> samples(String folder) {
    URL url = MustNotCompile.class.getResource("/" + folder);
    assertThat(url).as("the folder of samples %s", folder).isNotNull();
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fails unless javac refuses the sample, for the reason that its first line gives and no other.
   */
  public static void assertRefused(Path sample) {
    String expected = expected(sample);
    List<String> errors = errors(sample);
    assertThat(errors).as("%s must not compile", sample.getFileName()).isNotEmpty();
    assertThat(errors).allSatisfy(error -> assertThat(error).contains(expected));
  }

  /** Fails unless javac accepts the sample. */
  public static void assertAccepted(Path sample) {
    assertThat(errors(sample)).as("%s must compile", sample.getFileName()).isEmpty();
  }

  private static String expected(Path sample) {
    try (Stream<String> lines = Files.lines(sample)) {
      String first = lines.findFirst().orElse("");
      assertThat(first).as("first line of %s", sample.getFileName()).startsWith(EXPECT);
      return first.substring(EXPECT.length()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(Path sample) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, diagnostics, OPTIONS, null, manager.getJavaFileObjects(sample));
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
