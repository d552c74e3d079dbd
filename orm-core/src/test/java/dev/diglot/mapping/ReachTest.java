package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities in a module of their own, compiled for the test. */
class ReachTest {
  private static final String ENTITY =
      """
      package shop;

      @dev.diglot.annotation.Entity
      public class Item {
        @dev.diglot.annotation.Id private Integer id;

        private int price;

        private Item() {}

        @dev.diglot.annotation.Hybrid
        public boolean expensive() {
          return price > limit(2);
        }

        private static int limit(int times) {
          return Integer.parseInt("50") * times;
        }
      }
      """;

  private static final String OPENER =
      """
      package shop;

      public class Opener implements java.util.concurrent.Callable<Object> {
        @Override
        public Object call() {
          return java.lang.invoke.MethodHandles.lookup();
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void aClosedModuleIsRefusedWithBothWaysOut() throws Exception {
    Class<?> item = load("module shop { exports shop; }", "shop.Item");

    assertThat(problems(item))
        .hasSize(2)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        "Item: its private members are out of reach: module shop does not open the"
                            + " package shop. Fix: write 'opens shop to dev.diglot.core;' in its"
                            + " module-info.java, or pass MethodHandles.lookup() of that module to"
                            + " Metadata.of."))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .contains(
                        "limit() cannot be translated to SQL: it is computed by Java, but is out of"
                            + " reach: module shop does not open shop. Fix: Open the package to"
                            + " dev.diglot.core, give MethodHandles.lookup() to Metadata.of, or"
                            + " compute the value before the query."));
  }

  @Test
  void anOpenPackageIsReached() throws Exception {
    Class<?> item = load("module shop { opens shop; }", "shop.Item");

    assertThat(Metadata.of(item).entity(item).access().create()).isInstanceOf(item);
  }

  @Test
  void aLookupOfTheModuleReachesWhatIsClosed() throws Exception {
    Class<?> opener = load("module shop { exports shop; }", "shop.Opener");
    Class<?> item = opener.getClassLoader().loadClass("shop.Item");
    Callable<?> source = (Callable<?>) opener.getDeclaredConstructor().newInstance();

    Metadata metadata = Metadata.of((Lookup) source.call(), item);

    HybridAttribute expensive =
        (HybridAttribute) Objects.requireNonNull(metadata.entity(item).find("expensive"));
    assertThat(expensive.template().holes())
        .extracting(hole -> hole.value(List.of(), Clock.systemUTC()))
        .containsExactly(100);
    EntityType<?> type = metadata.entity(item);
    Object created = type.access().create();
    type.idColumns().get(0).set(created, 5);
    assertThat(type.idColumns().get(0).get(created)).isEqualTo(5);
  }

  @Test
  void whatReachesIntoAModuleIsGivenToDiglotAlone() {
    MappingView view = Metadata.of(MethodHandles.lookup()).view();
    assertThat(view.lookup(MethodHandles.lookup()).lookupClass()).isEqualTo(ReachTest.class);
    assertThatThrownBy(() -> view.lookup(MethodHandles.publicLookup()))
        .isInstanceOf(IllegalCallerException.class);
    assertThatThrownBy(
            () -> view.lookup(MethodHandles.lookup().dropLookupMode(MethodHandles.Lookup.PRIVATE)))
        .isInstanceOf(IllegalCallerException.class);
  }

  private Class<?> load(String module, String name) throws IOException, ClassNotFoundException {
    Path out = directory.resolve("classes");
    List<String> arguments =
        List.of(
            "-d",
            out.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "--add-reads",
            "shop=ALL-UNNAMED",
            source("module-info.java", module),
            source("Item.java", ENTITY),
            source("Opener.java", OPENER));
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(failures).isZero();
    return layer(out).loadClass(name);
  }

  private String source(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static ClassLoader layer(Path classes) {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("shop"));
    ModuleLayer.Controller controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(boot), ReachTest.class.getClassLoader());
    Module shop = controller.layer().findModule("shop").orElseThrow();
    controller.addReads(shop, ReachTest.class.getModule());
    return controller.layer().findLoader("shop");
  }
}
