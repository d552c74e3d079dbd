package dev.diglot.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page names every method whose translation is known, or refused. */
class JavaAsSqlPageTest {

  @Test
  void everyMethodIsInTheTable() throws IOException {
    String page = Files.readString(Path.of("../docs/java-as-sql.md"));
    Set<String> missing = new TreeSet<>();
    for (Map.Entry<Class<?>, Set<String>> methods : Translations.load().names().entrySet()) {
      for (String name : methods.getValue()) {
        if (!isTold(page, name)) {
          missing.add(methods.getKey().getSimpleName() + "." + name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Families such as {@code plusDays} are told by their prefix and unit. */
  private static boolean isTold(String page, String name) {
    return page.contains("`" + name + "`")
        || page.contains("`" + name + "(")
        || family(page, name, "plus")
        || family(page, name, "minus")
        || family(page, name, "of")
        || family(page, name, "to");
  }

  private static boolean family(String page, String name, String prefix) {
    return name.startsWith(prefix)
        && page.contains("`" + prefix + "…`")
        && page.contains("`" + name.substring(prefix.length()) + "`");
  }
}
