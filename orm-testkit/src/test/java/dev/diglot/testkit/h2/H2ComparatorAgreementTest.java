package dev.diglot.testkit.h2;

import dev.diglot.testkit.agreement.ComparatorAgreement;
import dev.diglot.testkit.fixture.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;

/** Comparing by keys in Java and in H2. */
class H2ComparatorAgreementTest extends ComparatorAgreement {

  H2ComparatorAgreementTest() {
    super(database());
  }

  private static TestDatabase database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:comparators;DB_CLOSE_DELAY=-1");
    return () -> source;
  }
}
