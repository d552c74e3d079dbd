package dev.diglot.unitofwork;

import java.util.List;

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
}
