package dev.diglot.reflection;

import dev.diglot.schema.Column;
import dev.diglot.schema.Constraint;
import dev.diglot.schema.ForeignKey;
import dev.diglot.schema.Index;
import dev.diglot.schema.PrimaryKey;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.SchemaChange.AddColumns;
import dev.diglot.schema.SchemaChange.AddConstraint;
import dev.diglot.schema.SchemaChange.CreateIndex;
import dev.diglot.schema.Table;
import dev.diglot.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * What an existing table lacks: its missing columns, the constraints over them, its missing
 * indexes. Constraints over columns that were there before are left alone, since their rows may
 * break them.
 *
 * @param wanted the table as mapped
 * @param live the table as it is
 * @param columns the mapped columns that it lacks
 */
record Extension(Table wanted, Table live, List<Column> columns) {

  static Extension of(Table wanted, Table live) {
    List<Column> missing =
        wanted.columns().stream().filter(column -> live.column(column.name()).isEmpty()).toList();
    return new Extension(wanted, live, missing);
  }

  /** The columns and what other tables may refer to. */
  List<SchemaChange> columnsAndKeys() {
    List<SchemaChange> changes = new ArrayList<>();
    if (!columns.isEmpty()) {
      changes.add(new AddColumns(wanted, columns));
    }
    for (Constraint constraint : wanted.constraints()) {
      if (!(constraint instanceof ForeignKey) && missing(constraint)) {
        changes.add(new AddConstraint(wanted.name(), constraint));
      }
    }
    return changes;
  }

  /** What refers to other tables, and the indexes. */
  List<SchemaChange> foreignKeysAndIndexes() {
    List<SchemaChange> changes = new ArrayList<>();
    for (ForeignKey key : wanted.foreignKeys()) {
      if (missing(key)) {
        changes.add(new AddConstraint(wanted.name(), key));
      }
    }
    List<String> indexes = live.indexes().stream().map(Index::name).toList();
    for (Index index : wanted.indexes()) {
      if (!indexes.contains(index.name())) {
        changes.add(new CreateIndex(wanted.name(), index));
      }
    }
    return changes;
  }

  private boolean missing(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return touchesNew(key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return touchesNew(unique.columns());
    }
    return !(constraint instanceof PrimaryKey)
        && !columns.isEmpty()
        && !Equivalence.contains(live.constraints(), constraint);
  }

  private boolean touchesNew(List<String> names) {
    return columns.stream().map(Column::name).anyMatch(names::contains);
  }
}
