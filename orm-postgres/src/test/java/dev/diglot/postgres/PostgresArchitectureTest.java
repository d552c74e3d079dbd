package dev.diglot.postgres;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.diglot.dialect.Dialect;
import dev.diglot.postgres.dialect.PostgresDialect;
import dev.diglot.postgres.type.PostgresType;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the module to its packages, which have the names and the order of core's. */
class PostgresArchitectureTest {
  private static final String ROOT = "dev.diglot.postgres";

  /** From the ground up: each may use only those before it. */
  private static final List<String> PACKAGES =
      List.of("annotation", "type", "sql", "lambda", "schema", "dialect", "session", "mixin");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importLocations(List.of(Location.of(mainClasses())));

  private static URL mainClasses() {
    return PostgresDialect.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void everyClassIsInAKnownPackage() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> PACKAGES.contains(name.substring(ROOT.length() + 1)))
        .hasSize(PACKAGES.size());
  }

  @Test
  void packagesUseOnlyThoseBelow() {
    List<String> above = new ArrayList<>(PACKAGES);
    for (String name : PACKAGES) {
      above.remove(name);
      if (!above.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + name)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above.stream().map(it -> ROOT + "." + it).toArray(String[]::new))
            .check(CLASSES);
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void coreIsUsedThroughWhatItExports() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.diglot.loading", "dev.diglot.unitofwork", "dev.diglot.bytecode..")
        .check(CLASSES);
  }

  @Test
  void coreDoesNotKnowPostgres() {
    JavaClasses core =
        new ClassFileImporter()
            .importLocations(
                List.of(
                    Location.of(
                        Dialect.class.getProtectionDomain().getCodeSource().getLocation())));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "..", "org.postgresql..")
        .check(core);
    assertThat(core).isNotEmpty();
  }

  @Test
  void typesArePostgresTypes() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".type")
        .and()
        .haveSimpleNameEndingWith("Type")
        .and()
        .areNotInterfaces()
        .should()
        .beAssignableTo(PostgresType.class)
        .check(CLASSES);
  }
}
