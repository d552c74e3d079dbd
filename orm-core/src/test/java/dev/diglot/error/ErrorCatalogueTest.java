package dev.diglot.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import dev.diglot.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds {@code docs/errors} to the codes that there are and to the messages that are thrown. */
class ErrorCatalogueTest {

  private static final Path FOLDER = Sources.root().resolve("docs/errors");
  private static final Pattern ENUM = Pattern.compile("enum (\\w+) implements ErrorCode");
  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z_]+)\\(\"(DG-\\d{3})\"\\)");
  private static final Pattern MESSAGE = Pattern.compile("(?s)```text\n(.*?)\n```");
  private static final Pattern PLACEHOLDER = Pattern.compile("%[sd]");

  /** Shorter pieces of text stand in many messages and prove nothing. */
  private static final int TELLING = 20;

  private static final int LONGEST_PAGE = 45;

  private static final List<Code> CODES = codes();

  /** A code, the name of its constant, and the file of its enum. */
  private record Code(String id, String name, Path file) {}

  @Test
  void thereAreCodes() {
    assertThat(CODES).extracting(Code::id).contains("DG-101", "DG-605");
  }

  @Test
  void aCodeMeansOneThing() {
    assertThat(CODES).extracting(Code::id).doesNotHaveDuplicates();
  }

  @Test
  void everyPageHasACode() throws IOException {
    try (Stream<Path> pages = Files.list(FOLDER)) {
      List<String> names = pages.map(page -> page.getFileName().toString()).toList();

      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("README.md"), CODES.stream().map(code -> code.id() + ".md"))
                  .toList());
    }
  }

  @Test
  void theIndexListsEveryCode() {
    String index = read(FOLDER.resolve("README.md"));

    assertThat(CODES)
        .allSatisfy(
            code -> assertThat(index).contains("[" + code.id() + "](" + code.id() + ".md)"));
  }

  @Test
  void everyCodeIsThrown() {
    assertThat(CODES).allMatch(ErrorCatalogueTest::used);
  }

  @TestFactory
  Stream<DynamicTest> everyCodeHasAPageThatSaysWhatToDo() {
    return each(
        (code, page) -> {
          assertThat(page).startsWith("# " + code.id() + ": ");
          assertThat(page).contains("## What it says", "## Why it is an error", "## What to do");
          assertThat(page.lines().count()).isLessThanOrEqualTo(LONGEST_PAGE);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsAMessageThatIsThrown() {
    Set<String> thrown = texts();
    return each(
        (code, page) -> {
          Matcher message = MESSAGE.matcher(page);
          assertThat(message.find()).as("a message in a block of text").isTrue();
          String words = message.group(1).replaceAll("\\s+", " ");
          assertThat(words).startsWith("[" + code.id() + "] ");
          assertThat(thrown.stream().anyMatch(words::contains))
              .as("a text of the sources is part of the message: %s", words)
              .isTrue();
        });
  }

  private static boolean used(Code code) {
    Pattern name = Pattern.compile("\\b" + code.name() + "\\b");
    return Sources.main().stream()
        .filter(file -> !file.equals(code.file()))
        .anyMatch(file -> name.matcher(read(file)).find());
  }

  private static Stream<DynamicTest> each(PageAssertion assertion) {
    return CODES.stream()
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code.id(),
                    () -> assertion.check(code, read(FOLDER.resolve(code.id() + ".md")))));
  }

  private static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (Path file : Sources.main()) {
      String source = read(file);
      if (ENUM.matcher(source).find()) {
        CONSTANT
            .matcher(source)
            .results()
            .forEach(found -> codes.add(new Code(found.group(2), found.group(1), file)));
      }
    }
    return codes;
  }

  /** The texts of main sources that are long enough to recognize a message by. */
  private static Set<String> texts() {
    Set<String> texts = new HashSet<>();
    TreeScanner<Void, Void> literals =
        new TreeScanner<>() {
          @Override
          public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
              Arrays.stream(PLACEHOLDER.split(text))
                  .map(piece -> piece.replaceAll("\\s+", " "))
                  .filter(piece -> piece.length() >= TELLING)
                  .forEach(texts::add);
            }
            return super.visitLiteral(literal, nothing);
          }
        };
    Sources.parse(Sources.main()).forEach(parsed -> literals.scan(parsed.unit(), null));
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What must hold of a code's page. */
  private interface PageAssertion {
    void check(Code code, String page);
  }
}
