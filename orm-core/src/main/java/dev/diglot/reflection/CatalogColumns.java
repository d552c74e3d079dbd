package dev.diglot.reflection;

import dev.diglot.dialect.CatalogQueries;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a table, as the driver reports them. */
final class CatalogColumns {
  private static final String EXPRESSION =
      "select generation_expression from information_schema.columns"
          + " where table_schema = ? and table_name = ? and column_name = ?";

  private final CatalogNames names;
  private final CatalogQueries queries;

  CatalogColumns(CatalogNames names, CatalogQueries queries) {
    this.names = names;
    this.queries = queries;
  }

  void read(TableName name, Table.Builder table) throws SQLException {
    String schema = names.pattern(names.schemaOf(name.schema()));
    String pattern = names.pattern(names.spelled(name.name()));
    Map<String, String> own = ownTypes(name);
    try (ResultSet rows =
        names.catalog().getColumns(names.catalogOf(name.schema()), schema, pattern, "%")) {
      while (rows.next()) {
        table.column(column(rows, name, own));
      }
    }
  }

  /** The types that only this database has, by the columns' names in the catalog. */
  private Map<String, String> ownTypes(TableName table) throws SQLException {
    Map<String, String> types = new HashMap<>();
    if (queries.types() == null) {
      return types;
    }
    try (PreparedStatement statement =
        names.catalog().getConnection().prepareStatement(queries.types())) {
      statement.setString(1, names.namespaceOf(table.schema()));
      statement.setString(2, names.spelled(table.name()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          types.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return types;
  }

  private Column column(ResultSet row, TableName table, Map<String, String> own)
      throws SQLException {
    String name = names.mapped(row.getString("COLUMN_NAME"));
    String ownType = own.get(row.getString("COLUMN_NAME"));
    String typeName = ownType == null ? row.getString("TYPE_NAME") : ownType;
    int size = row.getInt("COLUMN_SIZE");
    int jdbcType = row.getInt("DATA_TYPE");
    int reported = row.getInt("DECIMAL_DIGITS");
    int digits = row.wasNull() ? CatalogTypes.secondDigits(jdbcType, size) : reported;
    Optional<DataType<?>> type =
        ownType == null ? CatalogTypes.find(jdbcType, typeName, size, digits) : Optional.empty();
    String fallback = row.getString("COLUMN_DEF");
    String comment = row.getString("REMARKS");
    Column.Builder column = Column.named(name, type.isPresent() ? type.get() : StandardTypes.TEXT);
    column
        .nullable(row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls)
        .definition(type.isPresent() ? null : typeName)
        .comment(comment == null || comment.isEmpty() ? null : comment);
    if (fallback == null && "YES".equals(row.getString("IS_AUTOINCREMENT"))) {
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
