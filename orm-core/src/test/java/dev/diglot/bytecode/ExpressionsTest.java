package dev.diglot.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The corpus of what has an expression: each compiler gives the expression that it asks for. */
class ExpressionsTest {

  private static final List<String> SOURCES = List.of("Expressions", "Gives");

  @TestFactory
  Stream<DynamicTest> javacGivesWhatIsAskedFor() {
    return tests(compiled(Compiler.JAVAC, SOURCES), "corpus.Expressions");
  }

  @TestFactory
  Stream<DynamicTest> javacWithoutLinkedConcatenationGivesTheSame() {
    return tests(compiled(Compiler.JAVAC_INLINE, SOURCES), "corpus.Expressions");
  }

  @TestFactory
  Stream<DynamicTest> ecjGivesTheSame() {
    return tests(compiled(Compiler.ECJ, SOURCES), "corpus.Expressions");
  }

  @TestFactory
  Stream<DynamicTest> javac25GivesTheSame() {
    return tests(resource("javac25"), "corpus.Expressions");
  }

  @TestFactory
  Stream<DynamicTest> javac25ForRelease21GivesTheSame() {
    return tests(resource("javac25-for-21"), "corpus.Expressions");
  }

  @TestFactory
  Stream<DynamicTest> javac25GivesPatternsAsAskedFor() {
    return tests(resource("javac25"), "corpus.Patterns");
  }

  @TestFactory
  Stream<DynamicTest> javac25ForRelease21GivesThePatternsToo() {
    return tests(resource("javac25-for-21"), "corpus.Patterns");
  }

  @TestFactory
  Stream<DynamicTest> ecjForRelease21GivesThePatternsToo() {
    return tests(resource("ecj-for-21"), "corpus.Patterns");
  }

  /** Asks the JDK that the environment names, if it names one. */
  @Test
  @EnabledIfEnvironmentVariable(named = "DIGLOT_OTHER_JDK", matches = ".+")
  void anotherJdkGivesEqualStructures() {
    Path javac = Path.of(System.getenv("DIGLOT_OTHER_JDK"), "bin", "javac");
    assertSame(
        structures(compiled(Compiler.JAVAC, SOURCES)), Compiler.compileBy(javac, sources(SOURCES)));
  }

  @Test
  void allCompilersGiveEqualStructures() {
    Map<String, String> expected = structures(compiled(Compiler.JAVAC, SOURCES));
    assertThat(expected).hasSizeGreaterThan(120);
    assertSame(expected, compiled(Compiler.JAVAC_INLINE, SOURCES));
    assertSame(expected, compiled(Compiler.ECJ, SOURCES));
    assertSame(expected, resource("javac25"));
    assertSame(expected, resource("javac25-for-21"));
  }

  private static Stream<DynamicTest> tests(Path classes, String className) {
    return CorpusMethod.of(classes, className).stream()
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.name(),
                    () ->
                        assertThat(ValueText.of(method.read().result()))
                            .isEqualTo(method.expected())));
  }

  private static void assertSame(Map<String, String> expected, Path classes) {
    Map<String, String> structures = structures(classes);
    assertThat(structures.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (method, structure) -> assertThat(structures.get(method)).as(method).isEqualTo(structure));
  }

  private static Map<String, String> structures(Path classes) {
    Map<String, String> structures = new TreeMap<>();
    CorpusMethod.of(classes, "corpus.Expressions")
        .forEach(
            method -> structures.put(method.name(), ValueText.structure(method.read().result())));
    return structures;
  }

  static Path compiled(Compiler compiler, List<String> names) {
    return compiler.compile(sources(names));
  }

  private static List<Path> sources(List<String> names) {
    return names.stream().map(name -> resource("").resolve(name + ".java")).toList();
  }

  static Path resource(String name) {
    try {
      return Path.of(ExpressionsTest.class.getResource("corpus/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
