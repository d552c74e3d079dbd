package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.JoinTable;
import java.util.List;
import java.util.Map;

/** Rows of one table that are written together. */
sealed interface Step {

  /**
   * Inserts rows.
   *
   * @param entries the objects; a row comes after those it refers to
   * @param ordered whether rows refer to each other, so that their order must be kept
   * @param deferred columns that stay null until all rows are there, by object
   */
  record Inserts(
      EntityModel model,
      List<Entry> entries,
      boolean ordered,
      Map<Entry, List<ColumnMapping>> deferred)
      implements Step {}

  /** Updates rows, each of which says what of it is set. */
  record Updates(EntityModel model, List<Write.Update> writes) implements Step {}

  /**
   * Sets columns to null for a while.
   *
   * @param columns the columns, all nullable
   */
  record Parks(EntityModel model, List<ColumnMapping> columns, List<Entry> entries)
      implements Step {}

  /** Deletes rows; a row comes before those it refers to. */
  record Deletes(EntityModel model, List<Entry> entries) implements Step {}

  /** Inserts rows of a join table. */
  record LinkInserts(JoinTable table, List<LinkPair> pairs) implements Step {}

  /** Deletes rows of a join table. */
  record LinkDeletes(JoinTable table, List<LinkPair> pairs) implements Step {}

  /** Deletes all rows of a join table that belong to objects that go. */
  record LinkClears(JoinTable table, List<Entry> owners) implements Step {}
}
