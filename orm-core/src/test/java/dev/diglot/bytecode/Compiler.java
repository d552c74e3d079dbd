package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles sources at test time. */
enum Compiler {
  /** The compiler of the running JDK. */
  JAVAC,
  /** The same, joining texts by {@code StringBuilder} as Java 8 did. */
  JAVAC_INLINE,
  /** That of Eclipse. */
  ECJ,
  /** That of Eclipse for Java 8: no nests, no linked concatenation. */
  ECJ_FOR_8;

  /** Compilers recurse into long expressions. */
  private static final long STACK = 512L << 20;

  /** Compiles all sources of a folder into a new folder. */
  Path compile(List<Path> sources) {
    try {
      Path target = folder("compiled");
      List<String> arguments = new ArrayList<>(List.of("-g", "-d", target.toString()));
      arguments.addAll(options());
      sources.forEach(source -> arguments.add(source.toString()));
      StringWriter output = new StringWriter();
      AtomicBoolean compiled = new AtomicBoolean();
      Thread deep =
          new Thread(
              null,
              () -> compiled.set(run(arguments.toArray(String[]::new), new PrintWriter(output))),
              "compiler",
              STACK);
      deep.start();
      deep.join();
      assertThat(compiled).as(output.toString()).isTrue();
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles sources with the javac of another JDK, for its own release. */
  static Path compileBy(Path javac, List<Path> sources) {
    try {
      Path target = folder("compiled");
      List<String> command = new ArrayList<>(List.of(javac.toString(), "-d", target.toString()));
      sources.forEach(source -> command.add(source.toString()));
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles one source that is given as text. */
  Path compile(String className, String source) {
    try {
      Path file = folder("source").resolve(className + ".java");
      Files.write(file, source.getBytes(StandardCharsets.UTF_8));
      return compile(List.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder among what the build makes. */
  private static Path folder(String prefix) throws IOException {
    Path target = Files.createDirectories(Path.of("target", "test-compilations").toAbsolutePath());
    return Files.createTempDirectory(target, prefix);
  }

  private List<String> options() {
    return switch (this) {
      case JAVAC -> List.of("--release", "17");
      case JAVAC_INLINE -> List.of("--release", "17", "-XDstringConcat=inline");
      case ECJ -> List.of("--release", "17", "-proc:none", "-nowarn", "-preserveAllLocals");
      case ECJ_FOR_8 -> List.of("-source", "8", "-target", "8", "-proc:none", "-nowarn");
    };
  }

  private boolean run(String[] arguments, PrintWriter output) {
    return this == JAVAC || this == JAVAC_INLINE
        ? ToolProvider.findFirst("javac").orElseThrow().run(output, output, arguments) == 0
        : BatchCompiler.compile(arguments, output, output, null);
  }
}
