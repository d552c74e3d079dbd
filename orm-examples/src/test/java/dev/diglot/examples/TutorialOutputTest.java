package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.Transcript.Chapter;
import dev.diglot.examples.ch01columns.ColumnProperties;
import dev.diglot.examples.ch02hybrids.Hybrids;
import dev.diglot.examples.ch03mixins.Mixins;
import dev.diglot.examples.ch04metadata.ReadingMetadata;
import dev.diglot.examples.ch05tables.ConfiguringTables;
import dev.diglot.examples.ch06postgres.PostgresTypes;
import dev.diglot.examples.ch07search.Search;
import dev.diglot.examples.ch08tracking.Tracking;
import dev.diglot.examples.ch09trees.Trees;
import dev.diglot.examples.ch10binds.SeveralDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the output in the tutorial's pages to what the chapters print. */
class TutorialOutputTest {
  private static final Path PAGES = Path.of("..", "docs", "tutorial");

  static List<Arguments> chapters() {
    return List.of(
        chapter("01-column-properties", ColumnProperties::main),
        chapter("02-hybrids", Hybrids::main),
        chapter("03-mixins", Mixins::main),
        chapter("04-metadata", ReadingMetadata::main),
        chapter("05-configuring-tables", ConfiguringTables::main),
        chapter("06-postgres", onPostgres(PostgresTypes::main)),
        chapter("07-search", onPostgres(Search::main)),
        chapter("08-tracking", Tracking::main),
        chapter("09-trees", Trees::main),
        chapter("10-several-databases", SeveralDatabases::main));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chapters")
  void pagesShowWhatChaptersPrint(String page, Chapter chapter) throws Exception {
    Transcript told = Transcript.of(chapter);

    assertThat(blocks(page, "text")).isNotEmpty().allMatch(block -> contains(told.lines(), block));
    assertThat(blocks(page, "sql")).allMatch(block -> told.sql().containsAll(block));
  }

  private static Arguments chapter(String page, Chapter chapter) {
    return Arguments.of(page, chapter);
  }

  private static Chapter onPostgres(Chapter chapter) {
    return args -> {
      System.setProperty("db", "postgres");
      try {
        chapter.main(args);
      } finally {
        System.clearProperty("db");
      }
    };
  }

  private static boolean contains(List<String> lines, List<String> block) {
    return Collections.indexOfSubList(lines, block) >= 0;
  }

  private static List<List<String>> blocks(String page, String language) throws IOException {
    Pattern fence = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$");
    return fence
        .matcher(Files.readString(PAGES.resolve(page + ".md")))
        .results()
        .map(block -> block.group(1).lines().toList())
        .toList();
  }
}
