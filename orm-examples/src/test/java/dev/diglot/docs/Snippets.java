package dev.diglot.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Code blocks in pages that are copies of tagged regions of compiled sources.
 *
 * <p>In the page, {@code <!-- snippet: path/of/Source.java#tag -->} stands on the line before the
 * fenced block. In the source, the region stands between {@code // tag::tag[]} and {@code //
 * end::tag[]}; its indentation and the tag lines inside it are left out.
 */
final class Snippets {

  private static final Pattern MARKER = Pattern.compile("(?m)^<!-- snippet: (\\S+)#(\\S+) -->$");
  private static final Pattern BLOCK =
      Pattern.compile("(" + MARKER.pattern() + ")\\n+(```\\w+)\\n(?s:.*?)^```$", Pattern.MULTILINE);
  private static final Pattern TAG_LINE = Pattern.compile("\\s*// (tag|end)::\\S+\\[\\]\\s*");

  private final Path root;

  /** Takes the folder that the paths in markers start from. */
  Snippets(Path root) {
    this.root = root;
  }

  /** Returns the page with each block as its source has it now. */
  String refresh(String page) {
    long markers = MARKER.matcher(page).results().count();
    long blocks = BLOCK.matcher(page).results().count();
    if (markers != blocks) {
      throw new AssertionError(
          markers + " snippet markers, but " + blocks + " with a fenced block on the next line");
    }
    return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(refreshed(block)));
  }

  private String refreshed(MatchResult block) {
    return block.group(1)
        + "\n"
        + block.group(4)
        + "\n"
        + region(root.resolve(block.group(2)), block.group(3))
        + "```";
  }

  private static String region(Path source, String tag) {
    if (!Files.exists(source)) {
      throw new AssertionError("a snippet's source is missing: " + source);
    }
    List<String> lines = Pages.read(source).lines().toList();
    int first = line(lines, "// tag::" + tag + "[]", source);
    int last = line(lines, "// end::" + tag + "[]", source);
    return lines.subList(first + 1, last).stream()
        .filter(line -> !TAG_LINE.matcher(line).matches())
        .collect(Collectors.joining("\n"))
        .replaceAll("\\A(\\s*\\n)+|\\s+\\z", "")
        .stripIndent()
        .concat("\n");
  }

  private static int line(List<String> lines, String mark, Path source) {
    int index = lines.stream().map(String::strip).toList().indexOf(mark);
    if (index < 0) {
      throw new AssertionError(source + " has no line " + mark);
    }
    return index;
  }
}
