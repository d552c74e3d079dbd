package dev.diglot.testkit.hsqldb;

import dev.diglot.testkit.DialectCompliance;
import dev.diglot.testkit.fixture.TestDatabase;
import org.hsqldb.jdbc.JDBCDataSource;

// tag::test[]
class HsqldbComplianceTest extends DialectCompliance {

  @Override
  protected TestDatabase database() {
    JDBCDataSource source = new JDBCDataSource();
    source.setURL("jdbc:hsqldb:mem:kit;hsqldb.tx=mvcc;sql.pad_space=false;sql.char_literal=false");
    return () -> source;
  }
}
// end::test[]
