package dev.diglot.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes Diglot start fast, counted in the classes that a fresh virtual machine loads. */
class StartupTest {
  private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source:");
  private static final int FUNCTIONS_TO_MAP = 16;
  private static final int FUNCTIONS_TO_FIND = 38;
  private static final int FUNCTIONS_TO_ASK_BY_A_LAMBDA = 126;

  @TempDir private Path folder;

  @Test
  void mappingPlainEntitiesReadsNoBytecodeAndCompilesNothing() throws Exception {
    assertThat(classesOf())
        .contains("dev.diglot.mapping.Metadata")
        .noneMatch(name -> name.startsWith("dev.diglot.bytecode."))
        .noneMatch(name -> name.startsWith("dev.diglot.lambda."))
        .noneMatch(name -> name.startsWith("org.objectweb.asm."))
        .noneMatch(name -> name.startsWith(StartupProgram.class.getName() + "$Found$"));
  }

  @Test
  void mappingTouchesNoPoolNoDriverAndNoDialect() throws Exception {
    assertThat(classesOf())
        .noneMatch(name -> name.startsWith("com.zaxxer.hikari."))
        .noneMatch(name -> name.startsWith("org.h2."))
        .noneMatch(name -> name.startsWith("dev.diglot.engine."))
        .noneMatch(name -> name.startsWith("dev.diglot.dialect.h2."));
  }

  /** Each function that is made costs about as much as loading a class. */
  @Test
  void mappingMakesFewFunctions() throws Exception {
    assertThat(functions(classesOf())).hasSizeLessThanOrEqualTo(FUNCTIONS_TO_MAP);
  }

  @Test
  void theFirstRowMakesFewFunctions() throws Exception {
    assertThat(functions(classesOf("find"))).hasSizeLessThanOrEqualTo(FUNCTIONS_TO_FIND);
  }

  @Test
  void theFirstLambdaMakesFewFunctions() throws Exception {
    assertThat(functions(classesOf("lambda")))
        .hasSizeLessThanOrEqualTo(FUNCTIONS_TO_ASK_BY_A_LAMBDA);
  }

  @Test
  void aFindByKeyLoadsNoCompilerOfQueriesAndNoOperators() throws Exception {
    assertThat(classesOf("find"))
        .contains("dev.diglot.query.EntitySelects")
        .doesNotContain(
            "dev.diglot.query.QueryCompiler",
            "dev.diglot.sql.logic.Lowering",
            "dev.diglot.dialect.ansi.StandardOperators",
            "dev.diglot.dialect.ansi.ColumnClause");
  }

  @Test
  void aFindByKeyLoadsNoKindsOfExpressionsThatItHasNot() throws Exception {
    assertThat(classesOf("find"))
        .contains("dev.diglot.sql.tree.ComparisonNode")
        .doesNotContain(
            "dev.diglot.sql.tree.CaseNode",
            "dev.diglot.sql.tree.LikeNode",
            "dev.diglot.sql.tree.NotNode",
            "dev.diglot.sql.tree.OperationNode");
  }

  @Test
  void noContributorOfConstraintsIsLookedForWhereOnlyCoreAnnotates() throws Exception {
    assertThat(classesOf())
        .contains("dev.diglot.mapping.ContributedConstraints")
        .doesNotContain("dev.diglot.mapping.ConstraintContributor");
  }

  /** The generated code makes about forty hidden classes when the first record is compared. */
  @Test
  void recordsThatEveryStartComparesHaveNoGeneratedCode() throws Exception {
    assertThat(classesOf("lambda")).doesNotContain("java.lang.runtime.ObjectMethods");
  }

  @Test
  void aLambdaTranslatesOnlyTheTypesWhoseMethodsItCalls() throws Exception {
    assertThat(functions(classesOf("lambda")))
        .anyMatch(name -> name.contains(".translation.StringMethods$"))
        .noneMatch(name -> name.contains(".translation.BoxMethods$"))
        .noneMatch(name -> name.contains(".translation.LocalDateMethods$"));
  }

  @Test
  void aLambdaLoadsNoTranslationsOfNumbersAndTimes() throws Exception {
    assertThat(classesOf("lambda"))
        .contains("dev.diglot.lambda.translation.StringMethods")
        .doesNotContain(
            "dev.diglot.lambda.translation.BigDecimalMethods",
            "dev.diglot.lambda.translation.LocalDateMethods");
  }

  private static List<String> functions(List<String> classes) {
    return classes.stream()
        .filter(name -> name.startsWith("dev.diglot.") && name.contains("$$Lambda"))
        .toList();
  }

  @Test
  void onlyEntitiesThatAreReadAreCompiled() throws Exception {
    List<String> compiled =
        classesOf("find").stream()
            .filter(name -> name.startsWith(StartupProgram.class.getName() + "$"))
            .filter(name -> name.contains("/0x") || name.contains("+0x"))
            .map(name -> name.substring(name.indexOf('$') + 1).split("[/+]")[0])
            .collect(Collectors.toCollection(ArrayList::new));

    assertThat(compiled).contains("Found$Rows").noneMatch(name -> name.startsWith("Other"));
  }

  private List<String> classesOf(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xlog:class+load:file=" + log);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(StartupProgram.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("output"))).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(LOADED::matcher)
          .filter(Matcher::find)
          .map(matcher -> matcher.group(1))
          .toList();
    }
  }
}
