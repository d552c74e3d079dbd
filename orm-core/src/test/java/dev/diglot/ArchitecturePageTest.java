package dev.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on the architecture to the code. */
class ArchitecturePageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ([^|]*) \\|$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)(\\.\\w+\\(?\\)?)?`");
  private static final Pattern PARTICIPANT = Pattern.compile("(?m)^ *participant .*$");
  private static final Pattern ARROW = Pattern.compile("(?m)^ *(\\w+) --> (\\w+)$");

  /** Types of the JDK that the page names. */
  private static final Set<String> JDK = Set.of("ServiceLoader", "ClassValue", "Object");

  private final String page = page();

  @Test
  void thePackageTableIsTheMap() {
    List<String> rows =
        ROW.matcher(page).results().map(row -> row.group(1) + ": " + row.group(2)).toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            PackageMap.ROWS.stream().map(row -> row.name() + ": " + row.purpose()).toList());
  }

  @Test
  void arrowsPointDownTheMap() {
    List<String> names = PackageMap.ROWS.stream().map(PackageMap.Row::name).toList();

    assertThat(ARROW.matcher(page).results())
        .isNotEmpty()
        .allSatisfy(
            arrow ->
                assertThat(names.indexOf(arrow.group(2)))
                    .as(arrow.group())
                    .isNotNegative()
                    .isLessThan(names.indexOf(arrow.group(1))));
  }

  @Test
  void classesOnThePageExist() {
    Set<String> types =
        Stream.concat(
                Sources.main().stream(),
                Sources.below(Sources.root().resolve("orm-core/src/test/java")).stream())
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    types.addAll(JDK);
    String prose = FENCED.matcher(page).replaceAll("");

    assertThat(CODE.matcher(prose).results().map(code -> code.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(types).contains(name));
    assertThat(PARTICIPANT.matcher(page).results())
        .extracting(found -> participant(found.group()))
        .filteredOn(name -> !name.equals("User"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(types).contains(name));
  }

  private static String participant(String line) {
    return line.strip().replaceFirst("participant (\\w+ as )?(\\w+).*", "$2");
  }

  private static String page() {
    Path file = Sources.root().resolve("docs/architecture.md");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
