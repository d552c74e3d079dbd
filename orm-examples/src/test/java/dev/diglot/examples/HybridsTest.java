package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch02hybrids.Hybrids;
import org.junit.jupiter.api.Test;

class HybridsTest {

  @Test
  void aHybridAnswersTheSameOnAnInstanceAndInQueries() throws Exception {
    Transcript told = Transcript.of(Hybrids::main);

    assertThat(told.lines())
        .containsExactly(
            "== 2. Hybrids",
            "-- On an instance: plain Java, no statement",
            "John has pending orders: true",
            "Jane has pending orders: false",
            "-- Saved with their orders",
            "-- In where",
            "first with pending orders: John",
            "-- In select",
            "Jane has pending orders: false",
            "John has pending orders: true",
            "-- By lambdas, whose captured values are bound",
            "Jane Doe has pending orders: false",
            "-- The instance that was read gives the same answer, from its orders",
            "John has pending orders: true",
            "-- Once paid, no longer; the query flushes the change first",
            "John has pending orders: false",
            "users with pending orders: 0");
    assertThat(told.sql())
        .anyMatch(sql -> sql.contains("where exists (select") && sql.contains("'PENDING'"));
  }
}
