package dev.diglot.unitofwork;

import dev.diglot.mapping.ColumnMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that give the same columns.
 *
 * @param columns the columns given
 * @param values for each row its values in the order of the columns
 */
public record GivenRows(List<ColumnMapping> columns, List<@Nullable Object[]> values) {

  /** Rows in their order, cut where the columns that they give differ. */
  static List<GivenRows> of(InsertWriter inserts, EntityModel model, List<RowWrite> rows) {
    List<GivenRows> given = new ArrayList<>();
    GivenRows last = null;
    for (RowWrite row : rows) {
      List<ColumnMapping> columns = inserts.given(model, row.values());
      if (last == null || !last.columns().equals(columns)) {
        last = new GivenRows(columns, new ArrayList<>());
        given.add(last);
      }
      last.values().add(columns.stream().map(column -> row.values()[column.index()]).toArray());
    }
    return given;
  }
}
