package dev.diglot.mapping;

import dev.diglot.schema.Column;

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

  String property() {
    return traits.property();
  }

  boolean writable() {
    return traits.insertable() || traits.updatable();
  }
}
