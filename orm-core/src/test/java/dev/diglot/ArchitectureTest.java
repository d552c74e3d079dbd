package dev.diglot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.diglot.PackageMap.Row;
import dev.diglot.graph.TopologicalSort;
import dev.diglot.testing.Sources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds orm-core to its package map. */
class ArchitectureTest {

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(mainClasses());

  @Test
  void everyClassIsOnTheMap() {
    classes().should(beOnTheMap()).check(CLASSES);
  }

  @Test
  void packagesImportOnlyDownward() {
    classes().should(dependOnlyDownward()).check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.diglot.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void bytecodeKnowsNoSql() {
    classes()
        .that()
        .resideInAPackage("dev.diglot.bytecode..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.objectweb.asm..",
            "org.jspecify..",
            "dev.diglot.error..",
            "dev.diglot.bytecode..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void graphIsPureAlgorithm() {
    classes()
        .that()
        .resideInAPackage("dev.diglot.graph..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "dev.diglot.graph..")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void outputGoesThroughSlf4j() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  /** Packages that are there, each against its row: a package-info that opens with its purpose. */
  @TestFactory
  Stream<DynamicTest> packageInfoOpensWithItsRow() {
    Path root = Sources.root().resolve("orm-core/src/main/java/dev/diglot");
    return PackageMap.ROWS.stream()
        .filter(row -> Files.isDirectory(root.resolve(row.name())))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(),
                    () ->
                        assertThat(opening(root.resolve(row.name()).resolve("package-info.java")))
                            .startsWith(row.purpose().toLowerCase(Locale.ROOT))));
  }

  private static String opening(Path packageInfo) throws IOException {
    return Files.readString(packageInfo)
        .replaceFirst("\\A/\\*\\*", "")
        .replaceAll("\\s+(\\*(?!/))?\\s*", " ")
        .replaceAll("\\{@\\w+ (?:\\w+\\.)*(\\w+)\\}", "$1")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static ArchCondition<JavaClass> beOnTheMap() {
    return new ArchCondition<>("be in a package of the map") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getName().equals("module-info")
            && PackageMap.rowOf(item.getPackageName()).isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  item, item.getName() + " is in no package of the map: add a row to PackageMap"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> dependOnlyDownward() {
    return new ArchCondition<>("import only packages that come before their own on the map") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Optional<Row> from = PackageMap.rowOf(item.getPackageName());
        item.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> {
                  Optional<Row> to = PackageMap.rowOf(dependency.getTargetClass().getPackageName());
                  return from.isPresent()
                      && to.isPresent()
                      && PackageMap.layer(to.get()) > PackageMap.layer(from.get());
                })
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static Path mainClasses() {
    try {
      return Path.of(
          TopologicalSort.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
