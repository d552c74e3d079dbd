package dev.diglot.mapping;

import dev.diglot.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that the mapping asks for, before its table exists.
 *
 * @param column the column
 * @param traits what the mapping says beyond the schema
 * @param unique whether no two rows share a value
 */
record PlannedColumn(Column column, ColumnTraits traits, boolean unique) {

  String name() {
    return column.name();
  }

  static List<String> names(List<PlannedColumn> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (PlannedColumn column : columns) {
      names.add(column.name());
    }
    return List.copyOf(names);
  }

  String property() {
    return traits.property();
  }

  boolean writable() {
    return traits.insertable() || traits.updatable();
  }
}
