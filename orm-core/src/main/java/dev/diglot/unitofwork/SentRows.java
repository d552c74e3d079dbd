package dev.diglot.unitofwork;

import dev.diglot.dialect.Capability;
import dev.diglot.dialect.ColumnArrays;
import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Select;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How rows that give some columns go into a statement: as arrays where the database takes them and
 * there are enough rows, else listed one after the other.
 */
final class SentRows {
  /** In place of the number of rows: any number has the same text. */
  private static final int ANY = -1;

  private final Dialect dialect;
  private final List<Column> columns;
  private final boolean carried;
  private final int listed;

  SentRows(Dialect dialect, List<Column> columns) {
    this.dialect = dialect;
    this.columns = columns;
    this.carried = ArrayRows.places(dialect, columns) != null;
    boolean several = !columns.isEmpty() && dialect.capabilities().has(Capability.MULTI_ROW_VALUES);
    this.listed = several ? dialect.limits().insertChunk(columns.size()) : 1;
  }

  /** How many of the rows that are left the next statement takes. */
  int next(int left) {
    return byArrays(left) ? Math.min(left, arrays().mostRows()) : Math.min(left, listed);
  }

  boolean byArrays(int rows) {
    return carried && rows >= arrays().leastRows();
  }

  private ColumnArrays arrays() {
    return dialect.columnArrays();
  }

  /** What the text depends on. */
  int shape(int rows) {
    return byArrays(rows) ? ANY : rows;
  }

  /** The rows as places, none when they go as arrays. */
  List<List<Node>> listed(int rows) {
    return byArrays(rows) ? List.of() : StatementTemplate.places(columns, rows);
  }

  /** The rows as places of arrays, null when they are listed. */
  @Nullable Select select(int rows) {
    return byArrays(rows) ? ArrayRows.required(dialect, columns).select() : null;
  }

  /**
   * The values for the places.
   *
   * @param value gives the value of a column, by its position
   */
  <R> @Nullable Object[] values(List<R> rows, BiFunction<R, Integer, @Nullable Object> value) {
    if (byArrays(rows.size())) {
      return ArrayRows.turned(rows, columns.size(), value);
    }
    @Nullable Object[] values = new @Nullable Object[columns.size() * rows.size()];
    int place = 0;
    for (R row : rows) {
      for (int column = 0; column < columns.size(); column++) {
        values[place++] = value.apply(row, column);
      }
    }
    return values;
  }
}
