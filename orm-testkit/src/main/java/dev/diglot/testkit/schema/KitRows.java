package dev.diglot.testkit.schema;

import dev.diglot.dialect.Identifiers;
import dev.diglot.type.Codec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reading by plain JDBC. */
final class KitRows {

  private KitRows() {}

  /** The first column of the first row. */
  static @Nullable Object single(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getObject(1) : "no row";
    }
  }

  /** The first column of the only row, which is not null, as a type reads it. */
  static <J> J single(Connection connection, String sql, Codec<J> codec) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return Objects.requireNonNull(codec.read(rows, 1));
    }
  }

  /** The comment on a column. */
  static String remarks(Connection connection, Identifiers names, String table, String column)
      throws SQLException {
    try (ResultSet columns =
        connection
            .getMetaData()
            .getColumns(
                connection.getCatalog(),
                connection.getSchema(),
                names.catalogName(table),
                names.catalogName(column))) {
      return columns.next() ? String.valueOf(columns.getString("REMARKS")) : "no column";
    }
  }
}
