package dev.diglot.testkit;

import dev.diglot.testkit.fixture.TestDatabase;
import dev.diglot.testkit.query.Aggregates;
import dev.diglot.testkit.query.Choices;
import dev.diglot.testkit.query.Comparisons;
import dev.diglot.testkit.query.ComparisonsByKey;
import dev.diglot.testkit.query.EvaluatedExpressions;
import dev.diglot.testkit.query.HybridsByQuery;
import dev.diglot.testkit.query.Moments;
import dev.diglot.testkit.query.Nesting;
import dev.diglot.testkit.query.NumberFunctions;
import dev.diglot.testkit.query.Pages;
import dev.diglot.testkit.query.ReturnedRows;
import dev.diglot.testkit.query.Subqueries;
import dev.diglot.testkit.query.TextFunctions;
import dev.diglot.testkit.query.TwoValuedLogic;
import dev.diglot.testkit.query.WritesByQuery;
import dev.diglot.testkit.schema.Definitions;
import dev.diglot.testkit.schema.Indexes;
import dev.diglot.testkit.schema.Names;
import dev.diglot.testkit.schema.Reflection;
import dev.diglot.testkit.session.Locks;
import dev.diglot.testkit.session.StatelessWrites;
import dev.diglot.testkit.session.Transactions;
import dev.diglot.testkit.session.UnitsOfWork;
import dev.diglot.testkit.session.Violations;
import dev.diglot.testkit.types.RoundTrips;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * The compliance suite. Extend it in a test class, give it a database, and run that class: each
 * area of the dialect is a nested class with a tag, and a test whose features the dialect lacks is
 * skipped.
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
  @Tag("types")
  class Types extends RoundTrips {
    Types() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("definitions")
  @Tag("definitions")
  class Tables extends Definitions {
    Tables() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("indexes")
  @Tag("indexes")
  class TableIndexes extends Indexes {
    TableIndexes() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("reflection")
  @Tag("reflection")
  class Catalog extends Reflection {
    Catalog() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("names")
  @Tag("names")
  class Quoting extends Names {
    Quoting() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("comparisons")
  @Tag("comparisons")
  class ComparingValues extends Comparisons {
    ComparingValues() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("text")
  @Tag("text")
  class Texts extends TextFunctions {
    Texts() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("numbers")
  @Tag("numbers")
  class Numbers extends NumberFunctions {
    Numbers() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("aggregates and groups")
  @Tag("aggregates")
  class Groups extends Aggregates {
    Groups() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("case, coalesce, cast")
  @Tag("choices")
  class DependentValues extends Choices {
    DependentValues() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("Java's logic")
  @Tag("logic")
  class LogicOfJava extends TwoValuedLogic {
    LogicOfJava() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("evaluated expressions")
  @Tag("evaluation")
  class InTheJvm extends EvaluatedExpressions {
    InTheJvm() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("subqueries and joins")
  @Tag("subqueries")
  class NestedQueries extends Subqueries {
    NestedQueries() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("order, pages, streams")
  @Tag("pages")
  class OrderAndPages extends Pages {
    OrderAndPages() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("deep nesting")
  @Tag("nesting")
  class DeepTrees extends Nesting {
    DeepTrees() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("time zones")
  @Tag("time-zones")
  class TimeZones extends Moments {
    TimeZones() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("hybrids by query")
  @Tag("bulk")
  class Hybrids extends HybridsByQuery {
    Hybrids() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("comparisons by key")
  @Tag("comparisons")
  class Keys extends ComparisonsByKey {
    Keys() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("writes by query")
  @Tag("bulk")
  class BulkWrites extends WritesByQuery {
    BulkWrites() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("returned rows")
  @Tag("returning")
  class Returning extends ReturnedRows {
    Returning() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("units of work")
  @Tag("sessions")
  class Sessions extends UnitsOfWork {
    Sessions() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("stateless sessions")
  @Tag("stateless")
  class StatelessSessions extends StatelessWrites {
    StatelessSessions() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("transactions")
  @Tag("transactions")
  class TransactionScopes extends Transactions {
    TransactionScopes() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("locks")
  @Tag("locks")
  class Locking extends Locks {
    Locking() {
      super(DialectCompliance.this.database());
    }
  }

  @Nested
  @DisplayName("error translation")
  @Tag("errors")
  class Errors extends Violations {
    Errors() {
      super(DialectCompliance.this.database());
    }
  }
}
