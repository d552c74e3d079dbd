package dev.diglot.reflection;

import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The columns of a table, as the driver reports them. */
final class CatalogColumns {
  private static final String EXPRESSION =
      "select generation_expression from information_schema.columns"
          + " where table_schema = ? and table_name = ? and column_name = ?";

  private final CatalogNames names;

  CatalogColumns(CatalogNames names) {
    this.names = names;
  }

  void read(TableName name, Table.Builder table) throws SQLException {
    String schema = names.pattern(names.schemaOf(name.schema()));
    String pattern = names.pattern(names.spelled(name.name()));
    try (ResultSet rows =
        names.catalog().getColumns(names.catalogOf(name.schema()), schema, pattern, "%")) {
      while (rows.next()) {
        table.column(column(rows, name));
      }
    }
  }

  private Column column(ResultSet row, TableName table) throws SQLException {
    String name = names.mapped(row.getString("COLUMN_NAME"));
    String typeName = row.getString("TYPE_NAME");
    int size = row.getInt("COLUMN_SIZE");
    int jdbcType = row.getInt("DATA_TYPE");
    int reported = row.getInt("DECIMAL_DIGITS");
    int digits = row.wasNull() ? CatalogTypes.secondDigits(jdbcType, size) : reported;
    Optional<DataType<?>> type = CatalogTypes.find(jdbcType, typeName, size, digits);
    String fallback = row.getString("COLUMN_DEF");
    String comment = row.getString("REMARKS");
    Column.Builder column = Column.named(name, type.isPresent() ? type.get() : StandardTypes.TEXT);
    column
        .nullable(row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls)
        .definition(type.isPresent() ? null : typeName)
        .comment(comment == null || comment.isEmpty() ? null : comment);
    if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
      column.identity();
    } else if ("YES".equals(row.getString("IS_GENERATEDCOLUMN"))) {
      String expression = fallback == null ? expression(table, name) : fallback;
      column.generatedAs(new RawNode(expression, null));
    } else if (fallback != null) {
      column.defaultValue(new RawNode(fallback, null));
    }
    return column.build();
  }

  /** Some drivers say that a column is generated, but not how. */
  private String expression(TableName table, String column) throws SQLException {
    try (PreparedStatement statement =
        names.catalog().getConnection().prepareStatement(EXPRESSION)) {
      statement.setString(1, names.namespaceOf(table.schema()));
      statement.setString(2, names.spelled(table.name()));
      statement.setString(3, names.spelled(column));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "";
      }
    }
  }
}
