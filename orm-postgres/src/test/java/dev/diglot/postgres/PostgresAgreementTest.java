package dev.diglot.postgres;

import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.testkit.agreement.Agreement;
import dev.diglot.testkit.fixture.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Java and PostgreSQL. */
class PostgresAgreementTest extends Agreement {

  PostgresAgreementTest() {
    super(database());
  }

  private static TestDatabase database() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.newDatabase());
    return () -> source;
  }
}
