package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch09trees.Trees;
import org.junit.jupiter.api.Test;

class TreesTest {

  @Test
  void theTreeIsSavedByOneAddAndReadInBothDirections() throws Exception {
    assertThat(Transcript.of(Trees::main).lines())
        .containsExactly(
            "== 9. A table that refers to itself",
            "-- One add saves the whole tree, parents before children",
            "-- From the root down: one statement a level, not one a node",
            "root",
            "  node 1",
            "    node 1.1",
            "    node 1.2",
            "  node 2",
            "    node 2.1",
            "      node 2.1.1",
            "-- From a leaf up",
            "node 2.1",
            "node 2",
            "root");
  }

  @Test
  void readingCostsAStatementALevel() throws Exception {
    Transcript told = Transcript.of(Trees::main);

    // The root, then the children of each of the four levels, then the leaf.
    assertThat(
            told.sql().stream().filter(sql -> sql.startsWith("select") && !sql.contains("final")))
        .hasSize(6);
  }
}
