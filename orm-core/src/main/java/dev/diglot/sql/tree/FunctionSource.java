package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function gives, such as {@code generate_series(1, 9)}.
 *
 * @param call the function and its arguments
 * @param columns the names of its columns, in order
 * @param definitions the types of the columns where the function needs to be told, else null
 * @param ordinality whether a last column counts the rows from 1; it is named by the last of the
 *     columns
 * @param origin the occurrence
 */
public record FunctionSource(
    Node call,
    List<String> columns,
    @Nullable List<DataType<?>> definitions,
    boolean ordinality,
    Origin origin)
    implements Source {

  /** Copies the lists. */
  public FunctionSource {
    columns = List.copyOf(columns);
    definitions = definitions == null ? null : List.copyOf(definitions);
  }

  /**
   * The type of a column: as defined, of ordinality a whole number, else as the function gives it;
   * one of several arrays is a column each.
   *
   * @param column the column's name
   * @return the type, or null when it is not known
   */
  public @Nullable DataType<?> typeOf(String column) {
    int index = columns.indexOf(column);
    if (definitions != null && index >= 0) {
      return definitions.get(index);
    }
    if (ordinality && index == columns.size() - 1) {
      return StandardTypes.BIGINT;
    }
    UnaryOperator<DataType<?>> typing =
        call instanceof OperationNode operation ? operation.operator().result() : null;
    if (typing == null || index < 0 || index >= call.children().size()) {
      return call.type();
    }
    DataType<?> argument = call.children().get(index).type();
    return argument == null ? null : typing.apply(argument);
  }
}
