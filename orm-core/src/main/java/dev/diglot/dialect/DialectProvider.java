package dev.diglot.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Offers a dialect to {@link Dialects}; found by {@link java.util.ServiceLoader}. */
public interface DialectProvider {

  /**
   * Whether the provider's dialect is meant for a database.
   *
   * @param jdbcUrl the JDBC URL as the driver reports it
   * @return whether {@link #create} may be called for it
   */
  boolean accepts(String jdbcUrl);

  /**
   * Creates the dialect for a live database, fitted to its version and settings.
   *
   * @param database the database's description, from an open connection
   * @return the dialect
   * @throws SQLException when the driver fails
   */
  Dialect create(DatabaseMetaData database) throws SQLException;
}
