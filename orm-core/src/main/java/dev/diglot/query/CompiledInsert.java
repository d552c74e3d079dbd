package dev.diglot.query;

import dev.diglot.mapping.EntityType;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An insert of objects, ready to become statements.
 *
 * @param <T> the entity
 * @param type its mapping
 * @param origin the table's place in the statements
 * @param rows the objects
 * @param conflict what to do about rows that are there already, or null to fail
 * @param tables every table that the statements touch, subqueries included
 */
public record CompiledInsert<T>(
    EntityType<T> type,
    Origin origin,
    List<T> rows,
    @Nullable CompiledConflict conflict,
    Set<TableName> tables) {

  /** Copies the collections. */
  public CompiledInsert {
    rows = List.copyOf(rows);
    tables = Set.copyOf(tables);
  }
}
