package dev.diglot.reflection;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.ansi.NameScanner;
import dev.diglot.schema.CheckConstraint;
import dev.diglot.schema.Column;
import dev.diglot.schema.NativeConstraint;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.schema.UniqueConstraint;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JDBC's metadata leaves out, from the standard's {@code information_schema}. */
final class CatalogConstraints {
  private static final String UNIQUES =
      "select tc.constraint_name, k.column_name"
          + " from information_schema.table_constraints tc"
          + " join information_schema.key_column_usage k"
          + " on k.constraint_schema = tc.constraint_schema"
          + " and k.constraint_name = tc.constraint_name and k.table_name = tc.table_name"
          + " where tc.table_schema = ? and tc.table_name = ? and tc.constraint_type = 'UNIQUE'"
          + " order by tc.constraint_name, k.ordinal_position";

  /** Not-null is no check, though some databases list it as one. */
  private static final String CHECKS =
      "select tc.constraint_name, c.check_clause"
          + " from information_schema.table_constraints tc"
          + " join information_schema.check_constraints c"
          + " on c.constraint_schema = tc.constraint_schema"
          + " and c.constraint_name = tc.constraint_name"
          + " where tc.table_schema = ? and tc.table_name = ? and tc.constraint_type = 'CHECK'"
          + " and not (c.check_clause like '% IS NOT NULL'"
          + " and tc.constraint_name like '%not_null%')"
          + " order by tc.constraint_name";

  private static final String NOT_NULL = "IS NOT NULL";

  private static final String SEQUENCES =
      "select sequence_name, start_value, increment from information_schema.sequences"
          + " where sequence_schema = ? order by sequence_name";

  private final Connection connection;
  private final CatalogNames names;

  CatalogConstraints(Connection connection, CatalogNames names) {
    this.connection = connection;
    this.names = names;
  }

  void uniques(TableName name, Table.Builder table) throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    try (PreparedStatement statement = prepare(UNIQUES, name);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        columns
            .computeIfAbsent(names.mapped(rows.getString(1)), key -> new ArrayList<>())
            .add(names.mapped(rows.getString(2)));
      }
    }
    columns.forEach((constraint, list) -> table.unique(new UniqueConstraint(constraint, list)));
  }

  void checks(TableName name, Table.Builder table) throws SQLException {
    List<Column> columns = table.build().columns();
    try (PreparedStatement statement = prepare(CHECKS, name);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String condition = rows.getString(2);
        if (!isNotNull(condition, columns)) {
          String constraint = names.mapped(rows.getString(1));
          table.check(new CheckConstraint(constraint, new RawNode(condition, null)));
        }
      }
    }
  }

  void natives(TableName name, Table.Builder table, Dialect dialect) throws SQLException {
    String sql = dialect.catalog().constraints();
    if (sql == null) {
      return;
    }
    try (PreparedStatement statement = prepare(sql, name);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        table.nativeConstraint(
            new NativeConstraint(
                names.mapped(rows.getString(1)), dialect.name(), rows.getString(2), List.of()));
      }
    }
  }

  /** Whether a condition says of one column what the column says itself. */
  private boolean isNotNull(String condition, List<Column> columns) {
    NameScanner scanner = new NameScanner(condition);
    String column = names.mapped(scanner.lastOfQualified());
    return scanner.skip(NOT_NULL)
        && condition.toUpperCase(Locale.ROOT).indexOf(NOT_NULL)
            == condition.length() - NOT_NULL.length()
        && columns.stream().anyMatch(it -> it.name().equals(column) && !it.nullable());
  }

  private PreparedStatement prepare(String sql, TableName name) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, names.namespaceOf(name.schema()));
    statement.setString(2, names.spelled(name.name()));
    return statement;
  }

  List<Sequence> sequences(@Nullable String schema) throws SQLException {
    List<Sequence> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(SEQUENCES)) {
      statement.setString(1, names.namespaceOf(schema));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          TableName name = new TableName(schema, names.mapped(rows.getString(1)));
          found.add(new Sequence(name, rows.getLong(2), rows.getInt(3)));
        }
      }
    }
    return found;
  }
}
