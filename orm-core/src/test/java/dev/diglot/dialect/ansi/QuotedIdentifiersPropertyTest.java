package dev.diglot.dialect.ansi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.dialect.Identifiers;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class QuotedIdentifiersPropertyTest {

  /** All but names that somebody else put in quotes though they are lower case. */
  @Property
  void theMappedNameLeadsBackToTheCatalog(@ForAll @NotEmpty String catalogName) {
    for (Fold fold : Fold.values()) {
      Identifiers names = new QuotedIdentifiers(fold, Set.of("user"));
      boolean hidden = names.quote(catalogName).equals(catalogName);
      if (!hidden || fold.apply(catalogName).equals(catalogName)) {
        assertThat(names.catalogName(names.mappedName(catalogName))).isEqualTo(catalogName);
      }
    }
  }

  @Property
  void whatIsQuotedIsReadBackAsItWas(@ForAll @NotEmpty String name) {
    String quoted = new QuotedIdentifiers(Fold.UPPER, Set.of("user")).quote(name);
    NameScanner scanner = new NameScanner(quoted + " = ?");
    assertThat(scanner.name()).isEqualTo(name);
    assertThat(scanner.skip("= ?")).isTrue();
  }
}
