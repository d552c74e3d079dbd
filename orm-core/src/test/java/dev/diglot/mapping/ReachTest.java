package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

        private Item() {}
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
        .containsExactly(
            "Item: its private members are out of reach: module shop does not open the package"
                + " shop. Fix: write 'opens shop to dev.diglot.core;' in its module-info.java, or"
                + " pass MethodHandles.lookup() of that module to Metadata.of.");
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

    EntityType<?> type = metadata.entity(item);
    Object created = type.access().create();
    type.idColumns().get(0).set(created, 5);
    assertThat(type.idColumns().get(0).get(created)).isEqualTo(5);
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
