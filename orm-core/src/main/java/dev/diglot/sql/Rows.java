package dev.diglot.sql;

import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Select;
import dev.diglot.sql.tree.SelectItem;
import dev.diglot.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a function of the database gives, to be queried, joined, or selected from in a
 * subquery. A module that knows such functions extends it with the columns as typed expressions.
 * One instance is one place in a statement.
 */
public abstract class Rows {
  private final FunctionSource source;

  /**
   * Names the function and its columns.
   *
   * @param source the function, at a place of its own
   */
  protected Rows(FunctionSource source) {
    this.source = source;
  }

  /**
   * A function's rows at a place of their own.
   *
   * @param call the function and its arguments
   * @param columns the names of its columns, in order
   * @param definitions the types of the columns where the function needs to be told, else null
   * @param ordinality whether the last column counts the rows from 1
   * @return the source
   */
  protected static FunctionSource of(
      Node call,
      List<String> columns,
      @Nullable List<DataType<?>> definitions,
      boolean ordinality) {
    return new FunctionSource(call, columns, definitions, ordinality, Origin.ofTable());
  }

  /**
   * The rows as a part of a statement.
   *
   * @return the source
   */
  public final FunctionSource source() {
    return source;
  }

  /**
   * Selects a value of each row as a subquery.
   *
   * @param <V> the value's type
   * @param value the value
   * @return the subquery
   */
  public final <V> Subquery<V> select(Expr<V> value) {
    return new Subquery<>(Select.from(source, List.of(SelectItem.of(value.node()))));
  }

  /**
   * A column, whose type follows from the function.
   *
   * @param name the column's name
   * @return the column
   */
  protected final Node column(String name) {
    return new ColumnNode(source.origin(), name, null, true);
  }
}
