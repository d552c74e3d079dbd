package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether tables fit together; finds every contradiction, not only the first. */
final class SchemaChecks {
  private final Map<TableName, Table> tables = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private SchemaChecks() {}

  static void verify(Collection<Table> tables) {
    SchemaChecks checks = new SchemaChecks();
    checks.tables(tables);
    checks.indexNames(tables);
    for (Table table : tables) {
      checks.foreignKeys(table);
    }
    if (!checks.problems.isEmpty()) {
      throw Checks.invalid(
          "The tables contradict each other: " + String.join(" ", checks.problems));
    }
  }

  private void tables(Collection<Table> all) {
    for (Table table : all) {
      if (tables.putIfAbsent(table.name(), table) != null) {
        problems.add("Two tables are called '" + table.name() + "'; rename or merge them.");
      }
    }
  }

  private void indexNames(Collection<Table> all) {
    Map<TableName, TableName> owners = new HashMap<>();
    for (Table table : all) {
      @Nullable String schema = table.name().schema();
      for (String name : indexNames(table)) {
        TableName owner = owners.putIfAbsent(new TableName(schema, name), table.name());
        if (owner != null && !owner.equals(table.name())) {
          problems.add(
              String.format(
                  "The tables '%s' and '%s' both have a key or index called '%s'; rename one.",
                  owner, table.name(), name));
        }
      }
    }
  }

  private static List<String> indexNames(Table table) {
    List<String> names = new ArrayList<>();
    if (table.primaryKey().isPresent()) {
      names.add(table.primaryKey().get().name());
    }
    for (UniqueConstraint unique : table.uniqueConstraints()) {
      names.add(unique.name());
    }
    for (Index index : table.indexes()) {
      names.add(index.name());
    }
    return names;
  }

  private void foreignKeys(Table table) {
    for (ForeignKey key : table.foreignKeys()) {
      Table target = tables.get(key.target());
      if (target != null && !identifies(target, key.targetColumns())) {
        problems.add(
            String.format(
                "%s of '%s' refers to columns that are no primary key and not unique there;"
                    + " refer to the key, or add a unique constraint.",
                key, table.name()));
      }
    }
  }

  private static boolean identifies(Table target, List<String> columns) {
    Set<String> wanted = Set.copyOf(columns);
    if (target.primaryKey().isPresent()
        && Set.copyOf(target.primaryKey().get().columns()).equals(wanted)) {
      return true;
    }
    for (UniqueConstraint unique : target.uniqueConstraints()) {
      if (Set.copyOf(unique.columns()).equals(wanted)) {
        return true;
      }
    }
    for (Index index : target.indexes()) {
      if (index.unique() && Set.copyOf(index.columns()).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
