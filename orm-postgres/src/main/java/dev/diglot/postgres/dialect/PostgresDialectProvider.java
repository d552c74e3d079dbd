package dev.diglot.postgres.dialect;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.DialectProvider;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Offers PostgreSQL's dialect. */
public final class PostgresDialectProvider implements DialectProvider {

  /** Creates the provider. */
  public PostgresDialectProvider() {}

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:postgresql:");
  }

  @Override
  public Dialect create(DatabaseMetaData database) throws SQLException {
    return new PostgresDialect(database.getDatabaseMajorVersion());
  }
}
