package dev.diglot.testkit.hsqldb;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.DialectProvider;
import java.sql.DatabaseMetaData;

/** Offers HSQLDB's dialect; named in {@code META-INF/services}. */
// tag::provider[]
public final class HsqldbDialectProvider implements DialectProvider {

  /** Creates the provider. */
  public HsqldbDialectProvider() {}

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:hsqldb:");
  }

  @Override
  public Dialect create(DatabaseMetaData database) {
    return HsqldbDialect.create();
  }
}
// end::provider[]
