package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.error.SchemaError;
import dev.diglot.error.SchemaException;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import dev.diglot.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Whether tables with rows can take the columns that they lack. Finds every obstacle. */
final class ExtensionChecks {
  private final Connection connection;
  private final Dialect dialect;

  ExtensionChecks(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  void verify(List<Extension> extensions) throws SQLException {
    List<String> problems = new ArrayList<>();
    for (Extension extension : extensions) {
      if (!extension.columns().isEmpty()) {
        int rows = rows(extension.wanted());
        problems.addAll(withoutDefault(extension, rows));
        problems.addAll(repeatedDefault(extension, rows));
      }
    }
    if (!problems.isEmpty()) {
      throw new SchemaException(
          SchemaError.COLUMN_NEEDS_DEFAULT,
          "Nothing was changed, because tables with rows cannot take new columns: "
              + String.join(" ", problems));
    }
  }

  private static List<String> withoutDefault(Extension extension, int rows) {
    if (rows == 0) {
      return List.of();
    }
    return extension.columns().stream()
        .filter(column -> !column.optional())
        .map(
            column ->
                String.format(
                    "'%s.%s' refuses null and has no default. Give it a default"
                        + " (@Column(serverDefault = \"…\")), make it nullable (nullable = true),"
                        + " or add it by a migration of your own that fills it.",
                    extension.wanted().name(), column.name()))
        .toList();
  }

  /** All rows get the same default, which a unique column takes only once. */
  private static List<String> repeatedDefault(Extension extension, int rows) {
    if (rows < 2) {
      return List.of();
    }
    return extension.columns().stream()
        .filter(column -> column.defaultValue() != null)
        .filter(column -> uniqueAlone(extension.wanted(), column))
        .map(
            column ->
                String.format(
                    "'%s.%s' is unique, but all rows would get its default. Make it nullable"
                        + " without a default, or add it by a migration of your own that fills it.",
                    extension.wanted().name(), column.name()))
        .toList();
  }

  private static boolean uniqueAlone(Table table, Column column) {
    return table.uniqueConstraints().stream()
        .map(UniqueConstraint::columns)
        .anyMatch(List.of(column.name())::equals);
  }

  /** The number of rows, 0, 1 or 2: more are not counted. */
  private int rows(Table table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(2);
      String name = dialect.identifiers().quote(table.name());
      try (ResultSet rows = statement.executeQuery("select 1 from " + name)) {
        int count = 0;
        while (rows.next()) {
          count++;
        }
        return count;
      }
    }
  }
}
