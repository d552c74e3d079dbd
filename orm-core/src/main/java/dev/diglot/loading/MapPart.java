package dev.diglot.loading;

import dev.diglot.dialect.Identifiers;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of SQL text as a map by the labels of its columns, spelled as in a mapping. */
final class MapPart implements ReadyPart {
  private final Map<String, RowPart> columns;

  private MapPart(Map<String, RowPart> columns) {
    this.columns = columns;
  }

  static MapPart of(ResultSet result, LoadContext context) throws SQLException {
    Identifiers names = context.runner().dialect().identifiers();
    ResultSetMetaData described = result.getMetaData();
    Map<String, RowPart> columns = new LinkedHashMap<>();
    for (int i = 1; i <= described.getColumnCount(); i++) {
      String label = names.mappedName(described.getColumnLabel(i));
      if (columns.put(label, UntypedPart.of(described, i, context)) != null) {
        throw new QueryException(
            QueryError.INVALID_PROJECTION,
            "Two columns are labelled '"
                + label
                + "', and a map has one value by a name. Give one of them another label by 'as'.");
      }
    }
    return new MapPart(columns);
  }

  @Override
  public Object read(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, RowPart> column : columns.entrySet()) {
      values.put(column.getKey(), column.getValue().read(row));
    }
    return values;
  }
}
