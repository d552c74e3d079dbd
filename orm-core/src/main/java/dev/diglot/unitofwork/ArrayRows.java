package dev.diglot.unitofwork;

import dev.diglot.dialect.ColumnArray;
import dev.diglot.dialect.Dialect;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OrderItem;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are sent as one array for each column, within one statement. The columns of the source
 * are numbered, since one column of the table may be there twice, as it is and as it will be.
 */
final class ArrayRows {
  private static final String NUMBER = "n";

  private final List<Column> columns;
  private final List<ColumnArray> arrays;
  private final FunctionSource source;

  private ArrayRows(
      Dialect dialect,
      List<Column> columns,
      List<ColumnArray> arrays,
      IntFunction<@Nullable Object> values) {
    this.columns = columns;
    this.arrays = arrays;
    List<Node> binds = new ArrayList<>(arrays.size());
    List<String> names = new ArrayList<>(arrays.size() + 1);
    for (int i = 0; i < arrays.size(); i++) {
      Column column = columns.get(i);
      binds.add(StatementTemplate.bind(values.apply(i), column, arrays.get(i).type()));
      names.add(name(i));
    }
    names.add(NUMBER);
    this.source = dialect.columnArrays().rows(binds, names);
  }

  /**
   * Rows whose arrays are places of a template, numbered from 0 on; null when they must be listed.
   */
  static @Nullable ArrayRows places(Dialect dialect, List<Column> columns) {
    return of(dialect, columns, StatementTemplate.Place::new);
  }

  /** Rows whose arrays are places of a template, of columns that were seen to be carried. */
  static ArrayRows required(Dialect dialect, List<Column> columns) {
    return Objects.requireNonNull(places(dialect, columns));
  }

  /** Rows with their values; null when they must be listed. */
  static @Nullable ArrayRows of(
      Dialect dialect, List<Column> columns, IntFunction<@Nullable Object> values) {
    List<ColumnArray> arrays = new ArrayList<>(columns.size());
    for (Column column : columns) {
      ColumnArray array = dialect.columnArrays().of(column);
      if (array == null) {
        return null;
      }
      arrays.add(array);
    }
    return arrays.isEmpty() ? null : new ArrayRows(dialect, columns, arrays, values);
  }

  /** One array for each column, of what it has in each row. */
  static <R> @Nullable Object[] turned(
      List<R> rows, int columns, BiFunction<R, Integer, @Nullable Object> value) {
    @Nullable Object[][] turned = new @Nullable Object[columns][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      R row = rows.get(i);
      for (int column = 0; column < columns; column++) {
        turned[column][i] = value.apply(row, column);
      }
    }
    return Arrays.stream(turned).map(Arrays::asList).toArray();
  }

  private static String name(int column) {
    return "c" + (column + 1);
  }

  /** The rows as a source of a statement. */
  FunctionSource source() {
    return source;
  }

  /** The value that a row gives a column. */
  Node value(int column) {
    Column target = columns.get(column);
    Node element = new ColumnNode(source.origin(), name(column), target.type(), true);
    return arrays.get(column).value(element);
  }

  /** The number of a row, from 1. */
  Node number() {
    return new ColumnNode(source.origin(), NUMBER, StandardTypes.BIGINT, false);
  }

  /** The condition that some columns of the table equal those of a row: these places. */
  Node equal(Origin target, int from, int to) {
    List<Node> comparisons = new ArrayList<>();
    for (int i = from; i < to; i++) {
      comparisons.add(new ComparisonNode(Comparison.EQUAL, columns.get(i).at(target), value(i)));
    }
    return comparisons.size() == 1
        ? comparisons.get(0)
        : new LogicalNode(LogicalNode.Connective.AND, comparisons);
  }

  /** All rows in their order. */
  Select select() {
    List<SelectItem> items = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      items.add(SelectItem.of(value(i)));
    }
    return Select.from(source, items)
        .orderedBy(List.of(new OrderItem(number(), false, OrderItem.Nulls.DEFAULT)));
  }
}
