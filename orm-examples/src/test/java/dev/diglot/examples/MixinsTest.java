package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch03mixins.Mixins;
import org.junit.jupiter.api.Test;

class MixinsTest {

  @Test
  void mixinsGiveEntitiesAColumnAFinderAndAMap() throws Exception {
    Transcript told = Transcript.of(Mixins::main);

    assertThat(told.lines())
        .containsExactly(
            "== 3. Mixins",
            "as a map: {id=1, firstname=John, lastname=Doe, username=john.doe}",
            "as a map: {id=1, username=backup, purpose=copies the database}",
            "nobody: Optional.empty");
    assertThat(told.sql()).anyMatch(sql -> sql.contains("username = 'john.doe'"));
  }
}
