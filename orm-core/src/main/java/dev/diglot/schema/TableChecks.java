package dev.diglot.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of a table fit together; finds every contradiction, not only the first. */
final class TableChecks {
  private final Table.Builder table;
  private final Set<String> columns = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private TableChecks(Table.Builder table) {
    this.table = table;
  }

  static void verify(Table.Builder table) {
    TableChecks checks = new TableChecks(table);
    checks.columns();
    checks.keys();
    checks.names();
    if (!checks.problems.isEmpty()) {
      throw Checks.invalid(
          "The table '"
              + table.name
              + "' contradicts itself: "
              + String.join(" ", checks.problems));
    }
  }

  private void columns() {
    for (Column column : table.columns) {
      if (!columns.add(column.name())) {
        problems.add("The column '" + column.name() + "' is there twice; keep one.");
      }
    }
  }

  private void keys() {
    if (table.primaryKey != null) {
      exist(table.primaryKey, table.primaryKey.columns());
    }
    for (UniqueConstraint unique : table.uniques) {
      exist(unique, unique.columns());
    }
    for (ForeignKey key : table.foreignKeys) {
      exist(key, key.columns());
    }
    for (Index index : table.indexes) {
      exist(index, index.columns());
    }
  }

  private void exist(Object object, Collection<String> named) {
    for (String name : named) {
      if (!columns.contains(name)) {
        problems.add(
            object + " names the column '" + name + "', but the columns are " + known() + ".");
      }
    }
  }

  private List<String> known() {
    return table.columns.stream().map(Column::name).toList();
  }

  private void names() {
    Set<String> names = new HashSet<>();
    List<String> used = new ArrayList<>();
    if (table.primaryKey != null) {
      used.add(table.primaryKey.name());
    }
    for (UniqueConstraint unique : table.uniques) {
      used.add(unique.name());
    }
    for (ForeignKey key : table.foreignKeys) {
      used.add(key.name());
    }
    for (CheckConstraint check : table.checks) {
      used.add(check.name());
    }
    for (NativeConstraint rule : table.natives) {
      used.add(rule.name());
    }
    for (Index index : table.indexes) {
      used.add(index.name());
    }
    for (String name : used) {
      if (!names.add(name)) {
        problems.add("Two constraints or indexes are called '" + name + "'; rename or remove one.");
      }
    }
  }
}
