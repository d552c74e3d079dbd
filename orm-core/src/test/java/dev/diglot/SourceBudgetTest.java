package dev.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.diglot.testing.Sources;
import dev.diglot.testing.Sources.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the main code of every module to its size budgets. */
class SourceBudgetTest {

  private static final int LINES_PER_FILE = 800;
  private static final int LINES_PER_METHOD = 60;

  @Test
  void filesStayWithinBudget() throws IOException {
    List<String> over = new ArrayList<>();
    for (Path file : Sources.main()) {
      long lines = linesWithoutJavadoc(Files.readString(file));
      if (lines > LINES_PER_FILE) {
        over.add(file + ": " + lines + " lines");
      }
    }
    assertThat(over).as("files over %d lines, Javadoc not counted", LINES_PER_FILE).isEmpty();
  }

  @Test
  void methodsStayWithinBudget() {
    List<String> over = new ArrayList<>();
    for (Parsed file : Sources.parse(Sources.main())) {
      new MethodLengths(file, LINES_PER_METHOD, over).scan(file.unit(), null);
    }
    assertThat(over).as("methods and initializers over %d lines", LINES_PER_METHOD).isEmpty();
  }

  @Test
  void everyPackageSaysItIsNullMarked() {
    List<Path> unmarked =
        Sources.main().stream()
            .filter(file -> !file.endsWith("module-info.java"))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
            .toList();
    assertThat(unmarked).as("packages without a @NullMarked package-info.java").isEmpty();
  }

  @Test
  void javadocIsNotCounted() {
    String source =
        """
        /** One line. */
        class A {
          /**
           * Three lines.
           */
          int b = 1; /* counted */
          // counted
        }
        """;
    assertThat(linesWithoutJavadoc(source)).isEqualTo(4);
  }

  private static boolean isNullMarked(Path packageInfo) {
    try {
      return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long linesWithoutJavadoc(String source) {
    long lines = 0;
    boolean inJavadoc = false;
    for (String line : source.lines().map(String::strip).toList()) {
      inJavadoc = inJavadoc || line.startsWith("/**");
      lines += inJavadoc ? 0 : 1;
      inJavadoc = inJavadoc && !line.contains("*/");
    }
    return lines;
  }

  /** Collects the methods, constructors and initializers that are too long. */
  private static final class MethodLengths extends TreeScanner<Void, Void> {

    private final Parsed file;
    private final int budget;
    private final List<String> over;

    MethodLengths(Parsed file, int budget, List<String> over) {
      this.file = file;
      this.budget = budget;
      this.over = over;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      measure(method, method.getName().toString());
      return super.visitMethod(method, unused);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      for (Tree member : type.getMembers()) {
        if (member instanceof BlockTree) {
          measure(member, "initializer");
        }
      }
      return super.visitClass(type, unused);
    }

    private void measure(Tree tree, String name) {
      SourcePositions positions = file.trees().getSourcePositions();
      long first = file.line(positions.getStartPosition(file.unit(), tree));
      long last = file.line(positions.getEndPosition(file.unit(), tree));
      if (last - first + 1 > budget) {
        over.add(file.path() + ":" + first + " " + name + ": " + (last - first + 1) + " lines");
      }
    }
  }
}
