package dev.diglot.unitofwork;

import dev.diglot.error.InvalidValueException;
import dev.diglot.mapping.ColumnMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the row that was sent for one that came back, by the values of some columns. */
final class RowMatch {
  private final List<ColumnMapping> columns;
  private final Map<List<@Nullable Object>, Deque<RowWrite>> open = new HashMap<>();

  /** Without columns, rows come back in the order in which they were sent. */
  RowMatch(List<ColumnMapping> columns, List<RowWrite> rows) {
    this.columns = columns;
    for (RowWrite row : rows) {
      open.computeIfAbsent(key(columns, row.values()), key -> new ArrayDeque<>()).add(row);
    }
  }

  /** The row that was sent; each once. */
  RowWrite take(@Nullable Object[] values) {
    Deque<RowWrite> rows = open.get(key(columns, values));
    if (rows == null || rows.isEmpty()) {
      throw new InvalidValueException(
          "A row came back whose "
              + RowWrites.names(columns)
              + " is "
              + key(columns, values)
              + ", which no given object has: the database changed the key. Give back its values by"
              + " returning(…) instead of objects.",
          null);
    }
    return rows.remove();
  }

  static List<@Nullable Object> key(List<ColumnMapping> columns, @Nullable Object[] values) {
    List<@Nullable Object> key = new ArrayList<>();
    columns.forEach(column -> key.add(values[column.index()]));
    return key;
  }
}
