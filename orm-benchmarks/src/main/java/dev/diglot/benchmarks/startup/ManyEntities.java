package dev.diglot.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Writes and compiles 200 entities, once, for other virtual machines to map: with ids of several
 * kinds, twelve to fifteen columns, embedded values, enums, references to each other, collections,
 * mixins, indexes and checks.
 */
final class ManyEntities {
  /** How many there are. */
  static final int COUNT = 200;

  private static final String PACKAGE = "dev.diglot.benchmarks.startup.many";

  private ManyEntities() {}

  /** The name of an entity's class. */
  static String name(int number) {
    return PACKAGE + ".Entity" + number;
  }

  /**
   * Makes the classes.
   *
   * @param folder where; created when missing
   * @return the folder, to be put on a class path
   * @throws IOException when files cannot be written
   */
  static Path compile(Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(PACKAGE.replace('.', '/')));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()));
    arguments.add(write(sources, "Kind", "public enum Kind { SMALL, MIDDLE, LARGE }"));
    arguments.add(write(sources, "Place", PLACE));
    arguments.add(write(sources, "Named", NAMED));
    for (int number = 0; number < COUNT; number++) {
      arguments.add(write(sources, "Entity" + number, source(number)));
    }
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.err, System.err, arguments.toArray(String[]::new));
    if (failures != 0) {
      throw new IllegalStateException("The entities were not compiled");
    }
    return folder;
  }

  private static String write(Path folder, String type, String body) throws IOException {
    Path file = folder.resolve(type + ".java");
    Files.writeString(file, "package " + PACKAGE + ";\n" + body);
    return file.toString();
  }

  private static final String PLACE =
      """
      import dev.diglot.annotation.*;
      @Embeddable
      public class Place {
        @Column(length = 80) private String street;
        @Column(length = 10) private String postcode;
        private Double latitude;
        private Double longitude;
        public Place() {}
        public String street() { return street; }
      }
      """;

  private static final String NAMED =
      """
      import dev.diglot.annotation.*;
      public interface Named {
        @Column(length = 200) String name();
      }
      """;

  private static String source(int number) {
    boolean embedding = number % 5 == 0;
    boolean parent = number % 10 == 0;
    boolean child = number % 10 == 1;
    return """
        import dev.diglot.annotation.*;
        import dev.diglot.reference.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        @Entity
        @Table(indexes = @Index(columns = {"name", "created"}))
        public class Entity%d implements Named {
          @Id @GeneratedValue private %s id;
          @Version private int version;
          private String name;
          @Column(length = 1000) private String description;
          @Column(nullable = true, unique = %s) private String code;
          @Column(precision = 12, scale = 2) private BigDecimal amount;
          private boolean active;
          private int weight;
          private Long counted;
          private LocalDate day;
          private Instant created;
          private LocalDateTime changed;
          private UUID token;
          private Kind kind;
        %s%s%s%s
          public Entity%d() {}
          public %s id() { return id; }
          public String name() { return name; }
          public String description() { return description; }
          public BigDecimal amount() { return amount; }
          public boolean active() { return active; }
        }
        """
        .formatted(
            number,
            number % 3 == 0 ? "Integer" : "Long",
            number % 4 == 0,
            embedding ? "  @Embedded private Place place;\n" : "",
            number == 0 ? "" : reference("previous", number - 1),
            child ? reference("parent", number - 1) : "",
            parent ? children(number + 1) : "",
            number,
            number % 3 == 0 ? "Integer" : "Long");
  }

  private static String reference(String name, int target) {
    return "  @ManyToOne private Ref<Entity%d> %s;\n".formatted(target, name);
  }

  private static String children(int target) {
    return "  @OneToMany(mappedBy = \"parent\") private List<Entity%d> children = new ArrayList<>();\n"
        .formatted(target);
  }
}
