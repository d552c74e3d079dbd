package dev.diglot.query;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.sql.tree.ConflictUpdate;
import dev.diglot.sql.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does about rows that are there already.
 *
 * @param key the columns that decide; none for any unique constraint
 * @param partial the condition of the unique index over the key; null for one over all rows
 * @param update what becomes of a row that is there; without given columns
 * @param given whether it is set to all that was given, besides
 */
public record CompiledConflict(
    List<ColumnMapping> key, @Nullable Node partial, ConflictUpdate update, boolean given) {

  /** Copies the list. */
  public CompiledConflict {
    key = List.copyOf(key);
  }
}
