package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import java.util.List;

/** A row that a flush writes. */
sealed interface Write {

  Entry entry();

  default EntityModel model() {
    return entry().model();
  }

  /** A row to insert. */
  record Insert(Entry entry) implements Write {}

  /**
   * A row to update.
   *
   * @param columns the columns that changed, at least one
   */
  record Update(Entry entry, List<ColumnMapping> columns) implements Write {}

  /** A row to delete. */
  record Delete(Entry entry) implements Write {}
}
