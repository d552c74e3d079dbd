package dev.diglot.engine;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Prepares connections as their dialect wants it, and finds the dialect from the first connection
 * when none was given.
 */
public final class DialectSetup implements ConnectionSetup {
  private volatile @Nullable Dialect dialect;

  /**
   * Prepares connections for a dialect.
   *
   * @param given the dialect, or null to find it from the first connection
   */
  public DialectSetup(@Nullable Dialect given) {
    this.dialect = given;
  }

  /**
   * The dialect, given or found.
   *
   * @return the dialect
   * @throws IllegalStateException when no connection was made yet and none was given
   */
  public Dialect dialect() {
    Dialect found = dialect;
    if (found == null) {
      throw new IllegalStateException("No connection was made yet: open one first");
    }
    return found;
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    Dialect known = dialect;
    if (known == null) {
      known = Dialects.find(connection.getMetaData());
      dialect = known;
    }
    if (known.isSetUp(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : known.connectionSetup()) {
        statement.execute(sql);
      }
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }
}
