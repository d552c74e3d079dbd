package dev.diglot.loading;

import java.util.List;

/** The part of a result's rows that is one entity, portion by portion. */
interface EntityRows extends RowPart {

  /** The entity. */
  EntityPlan plan();

  /** Begins a portion of the result. */
  default void start(Assembly assembly) {}

  /**
   * Ends the portion.
   *
   * @param results how many rows it had
   */
  default void end(Assembly assembly, int results) {}

  /** The rows that are no instances yet, of those read since the last call. */
  List<EntityRow> takeRows();
}
