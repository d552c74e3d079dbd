package dev.diglot.testkit;

import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.testkit.schema.Definitions;
import dev.diglot.testkit.schema.Indexes;
import dev.diglot.testkit.schema.Names;
import dev.diglot.testkit.schema.Reflection;
import dev.diglot.testkit.types.RoundTrips;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/**
 * The compliance suite. Extend it in a test class, give it a database, and run that class: each
 * area of the dialect is a nested class, and a test whose features the dialect lacks is skipped.
 */
public abstract class DialectCompliance {

  /** For subclasses. */
  protected DialectCompliance() {}

  /**
   * The database to prove the dialect on.
   *
   * @return the database, the same for all tests
   */
  protected abstract TestDatabase database();

  @Nested
  @DisplayName("round trips of types")
  class Types extends RoundTrips {
    Types() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("definitions")
  class Tables extends Definitions {
    Tables() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("indexes")
  class TableIndexes extends Indexes {
    TableIndexes() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("reflection")
  class Catalog extends Reflection {
    Catalog() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("names")
  class Quoting extends Names {
    Quoting() {
      super(DialectCompliance.this.database());
    }
  }
}
