package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch05tables.ConfiguringTables;
import org.junit.jupiter.api.Test;

class ConfiguringTablesTest {

  @Test
  void anExistingTableIsExtendedAndKeepsItsRows() throws Exception {
    Transcript told = Transcript.of(ConfiguringTables::main);

    assertThat(told.lines())
        .containsSubsequence(
            "-- createAll adds the columns that the table lacks, and keeps its rows",
            "David Copperfield, 1 pages, by nobody known",
            "-- A foreign key of two columns",
            "David Copperfield, 1 pages, by nobody known",
            "Great Expectations, 544 pages, by Charles Dickens");
    assertThat(told.sql())
        .anyMatch(sql -> sql.startsWith("create schema"))
        .anyMatch(sql -> sql.startsWith("alter table") && sql.contains("add"));
  }

  @Test
  void rowsThatBreakARuleAreRefused() throws Exception {
    Transcript told = Transcript.of(ConfiguringTables::main);

    assertThat(told.lines())
        .containsSubsequence(
            "refused: Bleak House, -1 pages, by nobody known",
            "constraint: book_has_pages",
            "table: book",
            "refused: Ulysses, 730 pages, by James Joyce",
            "constraint: book_author",
            "table: book");
  }
}
