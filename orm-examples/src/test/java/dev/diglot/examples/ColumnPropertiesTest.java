package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch01columns.ColumnProperties;
import org.junit.jupiter.api.Test;

class ColumnPropertiesTest {

  @Test
  void computedColumnsAreNullBeforeTheFlushAndFilledByIt() throws Exception {
    Transcript told = Transcript.of(ColumnProperties::main);

    assertThat(told.lines())
        .containsExactly(
            "== 1. Column properties",
            "fullname before the flush: null",
            "hasCreditCard before the flush: null",
            "fullname: John Doe",
            "hasCreditCard: false",
            "hasCreditCard with a card: true",
            "-- Computed columns work in queries like any other",
            "users found: [John Doe]");
    assertThat(told.sql()).anyMatch(sql -> sql.contains("exists (select"));
  }
}
