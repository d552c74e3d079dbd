package dev.diglot.postgres;

import dev.diglot.postgres.testing.PostgresServer;
import dev.diglot.testkit.DialectCompliance;
import dev.diglot.testkit.fixture.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs the compliance suite on a real server. */
class PostgresComplianceTest extends DialectCompliance {

  /** The database, made at the first use. */
  private static final class Holder {
    static final PGSimpleDataSource SOURCE = source();

    private static PGSimpleDataSource source() {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(PostgresServer.newDatabase());
      return source;
    }
  }

  @Override
  protected TestDatabase database() {
    return () -> Holder.SOURCE;
  }
}
