package dev.diglot.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the code in the docs to the code that compiles. */
class DocsSnippetTest {

  private static final boolean UPDATE = Boolean.getBoolean("snippets.update");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> codeInPagesIsWhatCompiles() {
    return Pages.each(DocsSnippetTest::check);
  }

  @Test
  void aRegionIsCopiedWithoutItsIndentationAndTags() throws IOException {
    source(
        """
        class A {
          // tag::all[]
          int a;

          // tag::part[]
            int b = 1;
          // end::part[]
          // end::all[]
        }
        """);

    assertThat(refresh(page("A.java#all", "old")))
        .isEqualTo(page("A.java#all", "int a;\n\n  int b = 1;"));
    assertThat(refresh(page("A.java#part", ""))).isEqualTo(page("A.java#part", "int b = 1;"));
  }

  @Test
  void aPageUpToDateStaysAsItIs() throws IOException {
    source("// tag::x[]\nint a = \"$1\\n\";\n// end::x[]\n");
    String page = page("A.java#x", "int a = \"$1\\n\";");

    assertThat(refresh(page)).isEqualTo(page);
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    source("// tag::x[]\n");

    assertThatThrownBy(() -> refresh(page("A.java#y", ""))).hasMessageContaining("// tag::y[]");
    assertThatThrownBy(() -> refresh(page("A.java#x", ""))).hasMessageContaining("// end::x[]");
    assertThatThrownBy(() -> refresh(page("B.java#x", ""))).hasMessageContaining("B.java");
    assertThatThrownBy(() -> refresh("<!-- snippet: A.java#x -->\ntext\n"))
        .hasMessageContaining("1 snippet markers, but 0 with a fenced block");
  }

  private static void check(Path page) {
    String before = Pages.read(page);
    String after = new Snippets(Pages.root()).refresh(before);
    if (UPDATE) {
      write(page, after);
    } else {
      assertThat(before)
          .as("%s is older than its sources: run this test with -Dsnippets.update=true", page)
          .isEqualTo(after);
    }
  }

  private String refresh(String page) {
    return new Snippets(folder).refresh(page);
  }

  private void source(String text) throws IOException {
    Files.writeString(folder.resolve("A.java"), text);
  }

  private static String page(String marker, String code) {
    return "# Page\n\n<!-- snippet: " + marker + " -->\n```java\n" + code + "\n```\n\nEnd.\n";
  }

  private static void write(Path page, String text) {
    try {
      Files.writeString(page, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
