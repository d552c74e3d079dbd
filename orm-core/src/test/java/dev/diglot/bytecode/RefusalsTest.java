package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpus of what has no expression: each construct is refused at its line, with a way out. */
class RefusalsTest {

  private static final List<String> SOURCES = List.of("Refusals", "Refuses");

  @TestFactory
  Stream<DynamicTest> codeOfJavacIsRefused() {
    return tests(ExpressionsTest.compiled(Compiler.JAVAC, SOURCES), "Refusals");
  }

  @TestFactory
  Stream<DynamicTest> codeOfEcjIsRefusedInTheSameWords() {
    return tests(ExpressionsTest.compiled(Compiler.ECJ, SOURCES), "Refusals");
  }

  @TestFactory
  Stream<DynamicTest> codeOfJavac25IsRefusedInTheSameWords() {
    return tests(ExpressionsTest.resource("javac25"), "Refusals");
  }

  @TestFactory
  Stream<DynamicTest> patternsAreRefused() {
    return tests(ExpressionsTest.resource("javac25"), "RefusedPatterns");
  }

  @Test
  void refusalsAreKeptLikeBodies() {
    Path classes = ExpressionsTest.compiled(Compiler.JAVAC, SOURCES);
    CorpusMethod method = CorpusMethod.of(classes, "corpus.Refusals").get(0);
    assertThat(refusal(method)).isSameAs(refusal(method));
  }

  private static Stream<DynamicTest> tests(Path classes, String name) {
    List<String> source = lines(ExpressionsTest.resource(name + ".java"));
    return CorpusMethod.of(classes, "corpus." + name).stream()
        .map(method -> DynamicTest.dynamicTest(method.name(), () -> check(method, source)));
  }

  private static void check(CorpusMethod method, List<String> source) {
    Refusal refusal = refusal(method);
    assertThat(refusal.construct() + ": " + refusal.reason() + "; " + refusal.instead())
        .isEqualTo(method.expected());
    assertThat(refusal.className()).isEqualTo(method.owner().getName());
    assertThat(refusal.method()).isEqualTo(method.name());
    assertThat(refusal.line()).isEqualTo(markedLine(method, source));
  }

  private static Refusal refusal(CorpusMethod method) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, method::read);
    assertThat(refused).as("the refusal").isNotNull();
    assertThat(refused).hasMessage(refused.refusal().message());
    return refused.refusal();
  }

  /** The number of the line that is marked in the source of a method, 0 without a mark. */
  private static int markedLine(CorpusMethod method, List<String> source) {
    int line = 0;
    while (!source.get(line).contains(" " + method.name() + "(")
        || !source.get(line).startsWith("  ")
        || source.get(line).startsWith("   ")) {
      line++;
    }
    while (!source.get(line).isEmpty() && !source.get(line).equals("}")) {
      if (source.get(line).endsWith("// here")) {
        return line + 1;
      }
      line++;
    }
    return 0;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
