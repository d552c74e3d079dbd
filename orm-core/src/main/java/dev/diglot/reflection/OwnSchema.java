package dev.diglot.reflection;

import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.SchemaChange.AddConstraint;
import dev.diglot.schema.SchemaChange.CreateTable;
import dev.diglot.sql.tree.TableName;

/**
 * The connection's own schema. Some databases look for the target of a foreign key next to the
 * referring table, so a table of another schema must say where the target is.
 *
 * @param name the schema's mapped name
 */
record OwnSchema(String name) {

  SchemaChange qualify(SchemaChange change) {
    if (change instanceof CreateTable create && create.table().name().schema() != null) {
      return new CreateTable(
          create.table(), create.foreignKeys().stream().map(this::qualify).toList());
    }
    if (change instanceof AddConstraint add
        && add.table().schema() != null
        && add.constraint() instanceof ForeignKey key) {
      return new AddConstraint(add.table(), qualify(key));
    }
    return change;
  }

  private ForeignKey qualify(ForeignKey key) {
    if (key.target().schema() != null) {
      return key;
    }
    return new ForeignKey(
        key.name(),
        key.columns(),
        new TableName(name, key.target().name()),
        key.targetColumns(),
        key.onDelete(),
        key.onUpdate(),
        key.deferral());
  }
}
