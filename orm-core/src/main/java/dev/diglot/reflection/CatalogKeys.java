package dev.diglot.reflection;

import dev.diglot.schema.Deferral;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Naming;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.ReferentialAction;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Primary and foreign keys of a table, as the driver reports them. */
final class CatalogKeys {
  private final CatalogNames names;

  CatalogKeys(CatalogNames names) {
    this.names = names;
  }

  void primaryKey(TableName name, Table.Builder table) throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    String constraint = null;
    try (ResultSet rows =
        names
            .catalog()
            .getPrimaryKeys(
                names.catalogOf(name.schema()),
                names.schemaOf(name.schema()),
                names.spelled(name.name()))) {
      while (rows.next()) {
        columns.put(rows.getInt("KEY_SEQ"), names.mapped(rows.getString("COLUMN_NAME")));
        constraint = rows.getString("PK_NAME");
      }
    }
    if (!columns.isEmpty()) {
      String keyName = constraint == null ? Naming.primaryKey(name) : names.mapped(constraint);
      table.primaryKey(new PrimaryKey(keyName, List.copyOf(columns.values())));
    }
  }

  void foreignKeys(TableName name, Table.Builder table) throws SQLException {
    Map<String, ForeignKeyRows> keys = new LinkedHashMap<>();
    try (ResultSet rows =
        names
            .catalog()
            .getImportedKeys(
                names.catalogOf(name.schema()),
                names.schemaOf(name.schema()),
                names.spelled(name.name()))) {
      while (rows.next()) {
        String key = rows.getString("FK_NAME");
        ForeignKeyRows found = keys.get(key);
        if (found == null) {
          found = new ForeignKeyRows(rows);
          keys.put(key, found);
        }
        found.add(rows);
      }
    }
    for (Map.Entry<String, ForeignKeyRows> entry : keys.entrySet()) {
      table.foreignKey(entry.getValue().key(entry.getKey(), name));
    }
  }

  private static ReferentialAction action(int rule) {
    return switch (rule) {
      case DatabaseMetaData.importedKeyCascade -> ReferentialAction.CASCADE;
      case DatabaseMetaData.importedKeySetNull -> ReferentialAction.SET_NULL;
      case DatabaseMetaData.importedKeySetDefault -> ReferentialAction.SET_DEFAULT;
      case DatabaseMetaData.importedKeyRestrict -> ReferentialAction.RESTRICT;
      default -> ReferentialAction.NO_ACTION;
    };
  }

  private static Deferral deferral(int rule) {
    return switch (rule) {
      case DatabaseMetaData.importedKeyInitiallyDeferred -> Deferral.INITIALLY_DEFERRED;
      case DatabaseMetaData.importedKeyInitiallyImmediate -> Deferral.INITIALLY_IMMEDIATE;
      default -> Deferral.NOT_DEFERRABLE;
    };
  }

  /** The rows of one foreign key, one for each of its columns. */
  private final class ForeignKeyRows {
    private final TableName target;
    private final ReferentialAction onDelete;
    private final ReferentialAction onUpdate;
    private final Deferral deferral;
    private final List<String> columns = new ArrayList<>();
    private final List<String> targetColumns = new ArrayList<>();

    ForeignKeyRows(ResultSet row) throws SQLException {
      target =
          names.mapped(
              row.getString("PKTABLE_CAT"),
              row.getString("PKTABLE_SCHEM"),
              row.getString("PKTABLE_NAME"));
      onDelete = action(row.getInt("DELETE_RULE"));
      onUpdate = action(row.getInt("UPDATE_RULE"));
      deferral = deferral(row.getInt("DEFERRABILITY"));
    }

    void add(ResultSet row) throws SQLException {
      columns.add(names.mapped(row.getString("FKCOLUMN_NAME")));
      targetColumns.add(names.mapped(row.getString("PKCOLUMN_NAME")));
    }

    ForeignKey key(@Nullable String spelled, TableName table) {
      String name = spelled == null ? Naming.foreignKey(table, columns) : names.mapped(spelled);
      return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, deferral);
    }
  }
}
