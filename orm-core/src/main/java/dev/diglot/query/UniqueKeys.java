package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.schema.Index;
import dev.diglot.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can decide whether a row is there already. PostgreSQL refuses columns that are not unique; a
 * merge would take any, let two transactions insert the same row, and update several.
 */
final class UniqueKeys {
  private UniqueKeys() {}

  /** Refuses columns that the mapping does not know to be unique together. */
  static void require(EntityType<?> type, List<ColumnMapping> columns) {
    Table table = type.table();
    List<List<String>> known = known(table);
    List<String> names = columns.stream().map(ColumnMapping::name).toList();
    Set<String> asked = new HashSet<>(names);
    // A constraint that only one database knows may be a unique one.
    if (table.nativeConstraints().isEmpty()
        && known.stream().noneMatch(key -> asked.equals(Set.copyOf(key)))) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "The columns "
              + names
              + " of "
              + table.name()
              + " cannot decide whether a row is there: no unique constraint over exactly them is"
              + " mapped. Unique are "
              + known
              + ". Name one of these, or map the constraint: @Column(unique = true), or"
              + " uniqueConstraints of @Table.");
    }
  }

  private static List<List<String>> known(Table table) {
    List<List<String>> keys = new ArrayList<>();
    table.primaryKey().ifPresent(key -> keys.add(key.columns()));
    table.uniqueConstraints().forEach(unique -> keys.add(unique.columns()));
    for (Index index : table.indexes()) {
      if (index.isUniqueKey()) {
        keys.add(index.columns());
      }
    }
    return keys;
  }
}
