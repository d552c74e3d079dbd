package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a statement that writes rows gives back. Safe to keep. */
final class Returned {
  private final WritePlans plans;
  private final EntityModel model;
  private final List<ColumnMapping> columns;
  private final List<ComputedAttribute> computed;
  private final List<Codec<?>> codecs = new ArrayList<>();
  private final int[] places;

  /**
   * Looks up how values are read.
   *
   * @param model the entity
   * @param columns the columns whose values the database makes
   * @param computed the computed values that need the row only
   */
  Returned(
      WritePlans plans,
      EntityModel model,
      List<ColumnMapping> columns,
      List<ComputedAttribute> computed) {
    this.plans = plans;
    this.model = model;
    this.columns = columns;
    this.computed = computed;
    columns.forEach(column -> codecs.add(plans.dialect().types().codec(column.type())));
    computed.forEach(value -> codecs.add(plans.dialect().types().codec(value.type())));
    places = computed.stream().mapToInt(model.computed()::indexOf).toArray();
  }

  /** The computed values that read tables, which no statement that writes can give back. */
  static Returned tables(WritePlans plans, EntityModel model) {
    return new Returned(
        plans,
        model,
        List.of(),
        model.computed().stream().filter(ComputedAttribute::readsTables).toList());
  }

  EntityModel model() {
    return model;
  }

  List<ColumnMapping> columns() {
    return columns;
  }

  List<ComputedAttribute> computed() {
    return computed;
  }

  boolean isEmpty() {
    return columns.isEmpty() && computed.isEmpty();
  }

  List<SelectItem> items(Origin origin) {
    List<SelectItem> items = new ArrayList<>();
    for (ColumnMapping column : columns) {
      items.add(SelectItem.of(column.column().at(origin)));
    }
    items.addAll(plans.selects().returned(model.type(), origin, computed));
    return items;
  }

  /** Reads the current row. */
  void read(ResultSet rows, RowWrite row) throws SQLException {
    read(rows, 1, row);
  }

  /** Reads the current row, from a position on. */
  void read(ResultSet rows, int from, RowWrite row) throws SQLException {
    int at = 0;
    for (ColumnMapping column : columns) {
      row.alter(column, codecs.get(at).read(rows, from + at));
      at++;
    }
    for (int place : places) {
      row.computed()[place] = codecs.get(at).read(rows, from + at);
      at++;
    }
  }
}
