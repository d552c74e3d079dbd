package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.ForeignKey;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of an entity's table, seen from its rows.
 *
 * @param target the table referred to
 * @param targetColumns the columns referred to
 * @param columns the referring columns, one for each of the target's
 * @param toOne the relationship that the columns belong to, or null when they are plain values
 */
record RowReference(
    TableName target,
    List<String> targetColumns,
    List<ColumnMapping> columns,
    @Nullable ToOneAttribute toOne) {

  /** Whether the columns can be null for a while. */
  boolean nullable() {
    return columns.stream().allMatch(column -> column.column().nullable() && !column.id());
  }

  /** What a row refers to, or null when any column is null. */
  @Nullable Target target(@Nullable Object[] row) {
    List<Object> values = new ArrayList<>(columns.size());
    for (ColumnMapping column : columns) {
      Object value = row[column.index()];
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return new Target(target, targetColumns, values);
  }

  /** What a row of the target offers to this foreign key, or null when it does not map it. */
  @Nullable Target offer(EntityType<?> type, @Nullable Object[] row) {
    List<Object> values = new ArrayList<>(targetColumns.size());
    for (String name : targetColumns) {
      for (ColumnMapping column : type.columns()) {
        Object value = row[column.index()];
        if (column.name().equals(name) && value != null) {
          values.add(value);
        }
      }
    }
    return values.size() < targetColumns.size() ? null : new Target(target, targetColumns, values);
  }

  /** The foreign keys of an entity's table whose columns are all mapped. */
  static List<RowReference> of(EntityType<?> type) {
    List<RowReference> references = new ArrayList<>();
    for (ForeignKey key : type.table().foreignKeys()) {
      List<ColumnMapping> columns = new ArrayList<>();
      for (String name : key.columns()) {
        for (ColumnMapping column : type.columns()) {
          if (column.name().equals(name)) {
            columns.add(column);
          }
        }
      }
      if (columns.size() == key.columns().size()) {
        references.add(
            new RowReference(
                key.target(), key.targetColumns(), List.copyOf(columns), toOne(type, columns)));
      }
    }
    return List.copyOf(references);
  }

  private static @Nullable ToOneAttribute toOne(EntityType<?> type, List<ColumnMapping> columns) {
    for (ToOneAttribute one : type.toOnes()) {
      if (one.owner() && one.joinColumns().containsAll(columns)) {
        return one;
      }
    }
    return null;
  }

  /**
   * A row, named by the values that a foreign key refers to.
   *
   * @param table the row's table
   * @param columns the columns
   * @param values their values
   */
  record Target(TableName table, List<String> columns, List<Object> values) {}
}
