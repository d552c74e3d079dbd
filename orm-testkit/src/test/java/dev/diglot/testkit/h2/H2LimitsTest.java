package dev.diglot.testkit.h2;

import dev.diglot.testkit.agreement.Limits;
import dev.diglot.testkit.fixture.TestDatabase;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;

/** Where answers end to agree: Java and H2. */
class H2LimitsTest extends Limits {

  H2LimitsTest() {
    super(database());
  }

  private static TestDatabase database() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1");
    return () -> source;
  }

  @Override
  protected Set<String> notFelt() {
    return Set.of(
        "length beyond the basic plane",
        "order beyond the basic plane",
        "times below microseconds",
        "upper case beyond ASCII",
        "years before 1");
  }
}
