package dev.diglot.reflection;

import dev.diglot.schema.Index;
import dev.diglot.schema.IndexPart;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.OrderItem.Nulls;
import dev.diglot.sql.tree.RawNode;
import dev.diglot.sql.tree.TableName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The indexes of a table, without those that the database made for keys. */
final class CatalogIndexes {
  private final CatalogNames names;

  CatalogIndexes(CatalogNames names) {
    this.names = names;
  }

  void read(Table keyed, Table.Builder table) throws SQLException {
    for (Map.Entry<String, IndexRows> entry : indexes(keyed).entrySet()) {
      Index index = entry.getValue().index(names.mapped(entry.getKey()));
      if (!belongsToKey(index, keyed)) {
        table.index(index);
      }
    }
  }

  private Map<String, IndexRows> indexes(Table keyed) throws SQLException {
    TableName name = keyed.name();
    Map<String, IndexRows> indexes = new LinkedHashMap<>();
    try (ResultSet rows =
        names
            .catalog()
            .getIndexInfo(
                names.catalogOf(name.schema()),
                names.schemaOf(name.schema()),
                names.spelled(name.name()),
                false,
                true)) {
      while (rows.next()) {
        String index = rows.getString("INDEX_NAME");
        if (index != null && rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
          IndexRows found = indexes.get(index);
          if (found == null) {
            found = new IndexRows(rows);
            indexes.put(index, found);
          }
          found.add(rows, keyed);
        }
      }
    }
    return indexes;
  }

  /** Some databases list the indexes of their constraints, under names derived from theirs. */
  private static boolean belongsToKey(Index index, Table table) {
    if (table.nativeConstraints().stream().anyMatch(own -> own.name().equals(index.name()))) {
      return true;
    }
    List<String> columns = index.columns();
    boolean plain = index.where() == null && columns.size() == index.parts().size();
    if (index.unique() && plain) {
      return table.primaryKey().map(key -> key.columns().equals(columns)).orElse(false)
          || table.uniqueConstraints().stream()
              .anyMatch(unique -> unique.columns().equals(columns));
    }
    return table.foreignKeys().stream()
        .anyMatch(
            key ->
                key.columns().equals(columns)
                    && (index.name().equals(key.name())
                        || index.name().startsWith(key.name() + "_index_")
                        || index.name().startsWith(key.name() + "_INDEX_")));
  }

  /** The rows of one index, one for each of its keys. */
  private final class IndexRows {
    private final boolean unique;
    private final @Nullable String where;
    private final Map<Integer, IndexPart> parts = new TreeMap<>();

    IndexRows(ResultSet row) throws SQLException {
      unique = !row.getBoolean("NON_UNIQUE");
      where = row.getString("FILTER_CONDITION");
    }

    void add(ResultSet row, Table table) throws SQLException {
      String text = row.getString("COLUMN_NAME");
      boolean descending = "D".equals(row.getString("ASC_OR_DESC"));
      String column = names.mapped(text);
      boolean known = table.column(column).isPresent();
      parts.put(
          row.getInt("ORDINAL_POSITION"),
          new IndexPart(
              known ? column : null,
              known ? null : new RawNode(text, null),
              descending,
              Nulls.DEFAULT,
              null));
    }

    Index index(String name) {
      RawNode condition = where == null || where.isEmpty() ? null : new RawNode(where, null);
      return new Index(name, List.copyOf(parts.values()), unique, condition, null);
    }
  }
}
