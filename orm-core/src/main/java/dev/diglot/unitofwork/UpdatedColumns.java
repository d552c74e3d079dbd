package dev.diglot.unitofwork;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.BasicAttribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EmbeddedAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.property.Accessor;
import dev.diglot.property.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns an update of whole objects writes. */
final class UpdatedColumns {
  private UpdatedColumns() {}

  /** All that may be updated, besides those that updates set by themselves. */
  static List<ColumnMapping> all(EntityModel model) {
    List<ColumnMapping> columns = new ArrayList<>();
    for (ColumnMapping column : model.columns()) {
      if (isWritable(model, column) && column.column().onUpdate() == null) {
        columns.add(column);
      }
    }
    return columns;
  }

  /**
   * Those of some properties.
   *
   * @throws SessionException NOT_UPDATABLE when updates never write one of them
   * @throws QueryException INVALID_QUERY when a property has no column
   */
  static List<ColumnMapping> named(EntityModel model, List<? extends Property<?, ?>> properties) {
    Set<ColumnMapping> columns = new LinkedHashSet<>();
    for (Property<?, ?> property : properties) {
      columns.addAll(columns(model, Accessor.named(property).method()));
    }
    for (ColumnMapping column : columns) {
      if (!isWritable(model, column)) {
        throw fixed(model, column);
      }
    }
    return List.copyOf(columns);
  }

  private static List<ColumnMapping> columns(EntityModel model, String accessor) {
    Attribute attribute = model.type().find(accessor);
    if (attribute instanceof BasicAttribute basic) {
      return List.of(basic.column());
    }
    if (attribute instanceof EmbeddedAttribute embedded) {
      return embedded.columns();
    }
    if (attribute instanceof ToOneAttribute one && one.owner()) {
      return one.joinColumns();
    }
    throw new QueryException(
        QueryError.INVALID_QUERY,
        model.type().name()
            + "."
            + accessor
            + " has no column that an update could write. Name properties, embedded values or"
            + " references with columns of "
            + model.type().table().name()
            + ".");
  }

  private static boolean isWritable(EntityModel model, ColumnMapping column) {
    return !column.id()
        && column.updatable()
        && column != model.version()
        && column.column().generatedAs() == null;
  }

  private static SessionException fixed(EntityModel model, ColumnMapping column) {
    return new SessionException(
        SessionError.NOT_UPDATABLE,
        model.type().name()
            + "."
            + column.property()
            + " was named to be updated, but updates never set its column "
            + column.name()
            + " to a value. Leave it out: the id says which row is meant, a version counts by"
            + " itself, and other columns have to be mapped as updatable.");
  }

  /** Rows by those of some columns that they have loaded, without the rows that have none. */
  static Map<List<ColumnMapping>, List<RowWrite>> groups(
      List<ColumnMapping> columns, List<RowWrite> rows) {
    if (rows.stream().allMatch(row -> loaded(columns, row.values()) == columns)) {
      return columns.isEmpty() ? Map.of() : Map.of(columns, rows);
    }
    Map<List<ColumnMapping>, List<RowWrite>> groups = new LinkedHashMap<>();
    for (RowWrite row : rows) {
      groups.computeIfAbsent(loaded(columns, row.values()), key -> new ArrayList<>()).add(row);
    }
    groups.remove(List.of());
    return groups;
  }

  private static List<ColumnMapping> loaded(List<ColumnMapping> columns, @Nullable Object[] row) {
    for (ColumnMapping column : columns) {
      if (row[column.index()] == ColumnMapping.NOT_LOADED) {
        return columns.stream()
            .filter(one -> row[one.index()] != ColumnMapping.NOT_LOADED)
            .toList();
      }
    }
    return columns;
  }
}
