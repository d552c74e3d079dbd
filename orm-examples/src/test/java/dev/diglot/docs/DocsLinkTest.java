package dev.diglot.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds links between pages to files and headings that exist. */
class DocsLinkTest {

  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() {
    return Pages.each(page -> assertThat(broken(page)).as("broken links in %s", page).isEmpty());
  }

  @Test
  void brokenLinksAreFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("other.md"), "# One `two`: three\n```\n# no\n```\n");
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        """
        # Here
        [file](other.md) [heading](other.md#one-two-three) [own](#here) [web](https://a.b/c)
        `[code](nowhere)`
        [a](missing.md) [b](other.md#no) [c](#there)
        """);

    assertThat(broken(page)).containsExactly("missing.md", "other.md#no", "#there");
  }

  private static List<String> broken(Path page) {
    String prose = CODE.matcher(Pages.read(page)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !ELSEWHERE.matcher(target).matches())
        .filter(target -> !exists(page, target))
        .toList();
  }

  private static boolean exists(Path page, String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path file = path.isEmpty() ? page : page.resolveSibling(path);
    return Files.exists(file) && (hash < 0 || headings(file).contains(target.substring(hash + 1)));
  }

  private static Set<String> headings(Path page) {
    return HEADING
        .matcher(FENCED.matcher(Pages.read(page)).replaceAll(""))
        .results()
        .map(DocsLinkTest::anchor)
        .collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}
