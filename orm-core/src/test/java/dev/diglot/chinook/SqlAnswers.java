package dev.diglot.chinook;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What hand-written SQL answers, through plain JDBC: nothing of Diglot takes part.
 *
 * @param url the database
 */
record SqlAnswers(String url) {

  /** Makes an object of a row. */
  @FunctionalInterface
  interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
  }

  <R> List<R> rows(String sql, RowReader<R> reader, Object... binds) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < binds.length; i++) {
        statement.setObject(i + 1, binds[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<R> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  void run(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  List<Integer> ids(String sql, Object... binds) {
    return rows(sql, row -> row.getInt(1), binds);
  }

  long number(String sql, Object... binds) {
    return rows(sql, row -> row.getLong(1), binds).get(0);
  }
}
