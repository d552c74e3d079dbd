package dev.diglot.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.examples.ch10binds.SeveralDatabases;
import org.junit.jupiter.api.Test;

class SeveralDatabasesTest {

  @Test
  void eachClassLivesInItsDatabase() throws Exception {
    assertThat(Transcript.of(SeveralDatabases::main).lines())
        .containsExactly(
            "== 10. Several databases",
            "-- Each object goes to the database of its class",
            "users: [john.doe]",
            "theme: dark",
            "-- Each database has its own tables",
            "users: user",
            "appmeta: setting",
            "settings are in: appmeta",
            "users in the database of users: 1");
  }
}
