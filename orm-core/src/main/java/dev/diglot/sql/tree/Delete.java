package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows.
 *
 * @param target which table
 * @param where which rows, or null for all
 * @param returning what to give back for each deleted row; may be empty
 */
public record Delete(Source target, @Nullable Node where, List<SelectItem> returning)
    implements Statement {

  /** Copies the list. */
  public Delete {
    returning = List.copyOf(returning);
  }
}
