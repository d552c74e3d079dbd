package dev.diglot.dialect.h2;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.DialectProvider;
import dev.diglot.dialect.ansi.Fold;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Offers H2's dialect, fitted to how the database folds names. */
public final class H2DialectProvider implements DialectProvider {

  /** Creates the provider. */
  public H2DialectProvider() {}

  @Override
  public boolean accepts(String jdbcUrl) {
    return jdbcUrl.startsWith("jdbc:h2:");
  }

  @Override
  public Dialect create(DatabaseMetaData database) throws SQLException {
    return new H2Dialect(fold(database));
  }

  private static Fold fold(DatabaseMetaData database) throws SQLException {
    if (database.storesUpperCaseIdentifiers()) {
      return Fold.UPPER;
    }
    return database.storesLowerCaseIdentifiers() ? Fold.LOWER : Fold.NONE;
  }
}
