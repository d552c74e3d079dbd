package dev.diglot.postgres;

import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.testkit.agreement.ComparatorAgreement;
import dev.diglot.testkit.fixture.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Comparing by keys in Java and in PostgreSQL. */
class PostgresComparatorAgreementTest extends ComparatorAgreement {

  PostgresComparatorAgreementTest() {
    super(database());
  }

  private static TestDatabase database() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.newDatabase());
    return () -> source;
  }
}
