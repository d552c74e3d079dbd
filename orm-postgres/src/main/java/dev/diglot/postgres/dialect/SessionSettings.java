package dev.diglot.postgres.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * What is set on each connection. The server tells the driver whenever one of the first two
 * changes, so asking costs no round trip; the third is only ever set together with them.
 */
final class SessionSettings {
  private static final String ZONE = "UTC";
  private static final String INTERVALS = "iso_8601";

  static final String STATEMENTS =
      "set time zone '"
          + ZONE
          + "'; set intervalstyle = '"
          + INTERVALS
          + "'; set bytea_output = 'hex'";

  private SessionSettings() {}

  static boolean areSet(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(PGConnection.class)) {
      return false;
    }
    PGConnection driver = connection.unwrap(PGConnection.class);
    return ZONE.equals(driver.getParameterStatus("TimeZone"))
        && INTERVALS.equals(driver.getParameterStatus("IntervalStyle"));
  }
}
