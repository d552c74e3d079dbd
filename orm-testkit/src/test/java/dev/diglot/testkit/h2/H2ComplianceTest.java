package dev.diglot.testkit.h2;

import dev.diglot.testkit.DialectCompliance;
import dev.diglot.testkit.fixture.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;

/** Proves core's own dialect. */
class H2ComplianceTest extends DialectCompliance {

  @Override
  protected TestDatabase database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:kit;DB_CLOSE_DELAY=-1");
    return () -> source;
  }
}
