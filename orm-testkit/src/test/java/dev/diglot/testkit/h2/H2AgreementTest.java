package dev.diglot.testkit.h2;

import dev.diglot.testkit.agreement.Agreement;
import dev.diglot.testkit.fixture.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;

/** Java and H2. */
class H2AgreementTest extends Agreement {

  H2AgreementTest() {
    super(database());
  }

  private static TestDatabase database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:agreement;DB_CLOSE_DELAY=-1");
    return () -> source;
  }
}
