package dev.diglot.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.slf4j.Logger;

/** An application that is a module, with Diglot as one, in a JVM of its own. */
class ModulePathTest {
  private static final String APPLICATION =
      """
      package shop;

      import static dev.diglot.sql.Sql.col;

      import dev.diglot.annotation.*;
      import dev.diglot.database.Database;
      import dev.diglot.mapping.Metadata;
      import dev.diglot.reference.Ref;
      import dev.diglot.session.*;
      import java.lang.invoke.MethodHandles;
      import java.util.*;

      public class Main {
        interface Named {
          @Column(length = 20) String name();

          default boolean isShort() {
            return name().length() < 4;
          }
        }

        @MappedSuperclass
        abstract static class Row<K> {
          @Id @GeneratedValue private Integer id;
          @Version private int version;

          Integer id() {
            return id;
          }
        }

        @Entity
        static class Owner extends Row<String> implements Named {
          private String name;

          @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
          private List<Pet> pets = new ArrayList<>();

          private Owner() {}

          Owner(String name) {
            this.name = name;
          }

          @Override
          public String name() {
            return name;
          }

          @Hybrid
          boolean keepsPets() {
            return !pets.isEmpty();
          }
        }

        @Entity
        static class Pet extends Row<Integer> {
          @ManyToOne private Ref<Owner> owner;
        }

        @Entity
        record Stamp(@Id int id, String text) {}

        record Line(Integer id, String name) {}

        public static void main(String[] none) {
          Class<?>[] entities = {Owner.class, Pet.class, Stamp.class};
          Metadata metadata = METADATA;
          try (Database database = Database.open("jdbc:h2:mem:shop", metadata)) {
            database.createAll();
            database.transaction(session -> {
              Owner owner = new Owner("Ann");
              owner.pets.add(new Pet());
              session.add(owner);
            });
            try (Session session = database.openSession()) {
              Owner owner = session.query(Owner.class).where(Owner::keepsPets).one();
              System.out.println(owner.pets.get(0).owner.get() == owner);
              System.out.println(
                  session.query(Owner.class)
                      .where(o -> o.name().startsWith("A") && o.isShort())
                      .select(o -> new Line(o.id(), o.name()))
                      .list());
              System.out.println(
                  session.query(Owner.class).select(Line::new, col(Owner::id), col(Owner::name)).list());
              owner.name = "Bob";
              session.commit();
            }
            try (StatelessSession session = database.openStateless()) {
              session.insert(new Stamp(1, "x"));
              System.out.println(session.query(Stamp.class).list());
              System.out.println(session.query(Owner.class).one().name() + session.query(Owner.class).one().name());
            }
          }
        }
      }
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"opens shop;", ""})
  void aModuleWorksWithDiglotOpenOrWithALookup(String opens) throws Exception {
    String metadata =
        opens.isEmpty() ? "Metadata.of(MethodHandles.lookup(), entities)" : "Metadata.of(entities)";
    compile(
        "module shop { requires dev.diglot.core; requires com.h2database; " + opens + " }",
        APPLICATION.replace("METADATA", metadata));
    assertThat(run())
        .containsExactly(
            "true",
            "[Line[id=1, name=Ann]]",
            "[Line[id=1, name=Ann]]",
            "[Stamp[id=1, text=x]]",
            "BobBob");
  }

  private static String modules() {
    return Stream.of(
            Database.class,
            Logger.class,
            HikariDataSource.class,
            Nullable.class,
            Driver.class,
            ClassReader.class,
            ClassNode.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> new File(URI.create(place.toString())).getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void compile(String module, String application) throws IOException {
    List<String> arguments =
        List.of(
            "-proc:none",
            "-nowarn",
            "-d",
            directory.resolve("classes").toString(),
            "-p",
            modules(),
            source("module-info.java", module),
            source("Main.java", application));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
  }

  private String source(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private List<String> run() throws IOException, InterruptedException {
    Path out = directory.resolve("out");
    Path errors = directory.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modules() + File.pathSeparator + directory.resolve("classes"),
                "-m",
                "shop/shop.Main")
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    return Files.readAllLines(out);
  }
}
