package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows.
 *
 * @param target which table
 * @param where which rows, or null for all
 * @param returning what to give back for each deleted row; may be empty
 * @param using other sources whose columns may be used; may be empty
 */
public record Delete(
    Source target, @Nullable Node where, List<SelectItem> returning, List<Source> using)
    implements Statement {

  /** Copies the lists. */
  public Delete {
    returning = List.copyOf(returning);
    using = List.copyOf(using);
  }

  /**
   * A delete from one table that reads no other source.
   *
   * @param target which table
   * @param where which rows, or null for all
   * @param returning what to give back for each deleted row; may be empty
   */
  public Delete(Source target, @Nullable Node where, List<SelectItem> returning) {
    this(target, where, returning, List.of());
  }
}
