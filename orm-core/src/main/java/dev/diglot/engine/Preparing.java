package dev.diglot.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How a statement is prepared. */
interface Preparing {
  /** SQLSTATE of a statement that is too complex. */
  String TOO_COMPLEX = "54001";

  Preparing PLAIN = Connection::prepareStatement;

  static Preparing forwardOnly() {
    return (connection, sql) ->
        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
  }

  /** A statement that gives some rows only; of 0, all. */
  static Preparing atMost(int rows) {
    return rows == 0
        ? PLAIN
        : (connection, sql) -> {
          PreparedStatement statement = connection.prepareStatement(sql);
          statement.setMaxRows(rows);
          return statement;
        };
  }

  PreparedStatement prepare(Connection connection, String sql) throws SQLException;

  /** Prepares a statement; one that a parser inside this JVM cannot follow fails like any other. */
  default PreparedStatement prepared(Connection connection, String sql) throws SQLException {
    try {
      return prepare(connection, sql);
    } catch (StackOverflowError tooDeep) {
      throw new SQLException("The parser of the driver ran out of stack", TOO_COMPLEX, tooDeep);
    }
  }
}
