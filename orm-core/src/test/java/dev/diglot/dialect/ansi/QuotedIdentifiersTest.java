package dev.diglot.dialect.ansi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Identifiers;
import dev.diglot.sql.tree.TableName;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotedIdentifiersTest {
  private final Identifiers upper = new QuotedIdentifiers(Fold.UPPER, Set.of("user"));

  @Test
  void onlyPlainLowerCaseNamesStandWithoutQuotes() {
    assertThat(upper.quote("users_2")).isEqualTo("users_2");
    assertThat(upper.quote("user")).isEqualTo("\"user\"");
    assertThat(upper.quote("Users")).isEqualTo("\"Users\"");
    assertThat(upper.quote("2users")).isEqualTo("\"2users\"");
    assertThat(upper.quote("größe")).isEqualTo("\"größe\"");
    assertThat(upper.quote("a b")).isEqualTo("\"a b\"");
    assertThat(upper.quote("a\"; drop table x --")).isEqualTo("\"a\"\"; drop table x --\"");
    assertThat(upper.quote(new TableName("s", "user"))).isEqualTo("s.\"user\"");
    assertThat(upper.quote(TableName.of("t"))).isEqualTo("t");
  }

  @Test
  void theCatalogHoldsFoldedNames() {
    assertThat(upper.catalogName("users")).isEqualTo("USERS");
    assertThat(upper.catalogName("user")).isEqualTo("user");
    assertThat(upper.catalogName("Users")).isEqualTo("Users");
    assertThat(upper.mappedName("USERS")).isEqualTo("users");
    assertThat(upper.mappedName("user")).isEqualTo("user");
    assertThat(upper.mappedName("USER")).isEqualTo("USER");
    assertThat(upper.mappedName("Users")).isEqualTo("Users");
    Identifiers lower = new QuotedIdentifiers(Fold.LOWER, Set.of());
    assertThat(lower.mappedName("USERS")).isEqualTo("USERS");
    assertThat(lower.catalogName("users")).isEqualTo("users");
    assertThat(new QuotedIdentifiers(Fold.NONE, Set.of()).mappedName("Users")).isEqualTo("Users");
  }
}
