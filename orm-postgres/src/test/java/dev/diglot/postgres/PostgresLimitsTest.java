package dev.diglot.postgres;

import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.testkit.agreement.Limits;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/** Where answers end to agree: Java and PostgreSQL. */
class PostgresLimitsTest extends Limits {

  PostgresLimitsTest() {
    super(database());
  }

  private static TestDatabase database() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(PostgresServer.newDatabase());
    return () -> source;
  }

  @Override
  protected Set<String> notFelt() {
    return Set.of();
  }
}
