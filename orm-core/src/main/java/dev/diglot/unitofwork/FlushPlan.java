package dev.diglot.unitofwork;

import dev.diglot.sql.tree.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a flush writes, in order.
 *
 * @param steps the statements
 * @param inserts the objects whose rows are inserted
 * @param updates the objects whose rows are updated
 * @param deletes the objects whose rows are deleted
 * @param mirror shows at the end what keys from the database were needed for
 */
record FlushPlan(
    List<Step> steps,
    List<Entry> inserts,
    List<Entry> updates,
    List<Entry> deletes,
    Mirror mirror) {

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The tables that are written. */
  Set<TableName> tables() {
    Set<TableName> tables = new HashSet<>();
    for (Step step : steps) {
      tables.add(table(step));
    }
    return tables;
  }

  private static TableName table(Step step) {
    if (step instanceof Step.Inserts inserts) {
      return inserts.model().type().table().name();
    }
    if (step instanceof Step.Updates updates) {
      return updates.model().type().table().name();
    }
    if (step instanceof Step.Parks parks) {
      return parks.model().type().table().name();
    }
    if (step instanceof Step.Deletes deletes) {
      return deletes.model().type().table().name();
    }
    if (step instanceof Step.LinkInserts links) {
      return links.table().table().name();
    }
    if (step instanceof Step.LinkDeletes links) {
      return links.table().table().name();
    }
    return ((Step.LinkClears) step).table().table().name();
  }
}
