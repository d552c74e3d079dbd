package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComputedAttribute;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.SelectItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement that writes rows gives back.
 *
 * @param model the entity
 * @param columns the columns whose values the database makes
 * @param computed the computed values that need the row only
 */
record Returned(EntityModel model, List<ColumnMapping> columns, List<ComputedAttribute> computed) {

  /** The computed values that read tables, which no statement that writes can give back. */
  static Returned tables(EntityModel model) {
    return new Returned(
        model,
        List.of(),
        model.computed().stream().filter(ComputedAttribute::readsTables).toList());
  }

  boolean isEmpty() {
    return columns.isEmpty() && computed.isEmpty();
  }

  List<SelectItem> items(WriteContext context, Origin origin) {
    List<SelectItem> items = new ArrayList<>();
    for (ColumnMapping column : columns) {
      items.add(SelectItem.of(column.column().at(origin)));
    }
    items.addAll(context.plans().selects().returned(model.type(), origin, computed));
    return items;
  }

  /** Reads the current row. */
  void read(ResultSet rows, RowWrite row, WriteContext context) throws SQLException {
    read(rows, 1, row, context);
  }

  /** Reads the current row, from a position on. */
  void read(ResultSet rows, int from, RowWrite row, WriteContext context) throws SQLException {
    int position = from;
    for (ColumnMapping column : columns) {
      row.values()[column.index()] = context.read(rows, position++, column);
    }
    for (ComputedAttribute attribute : computed) {
      row.computed()[model.computed().indexOf(attribute)] =
          context.read(rows, position++, attribute);
    }
  }
}
