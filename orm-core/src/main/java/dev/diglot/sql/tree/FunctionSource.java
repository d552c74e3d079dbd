package dev.diglot.sql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function gives, such as {@code generate_series(1, 9)}.
 *
 * @param call the function and its arguments
 * @param columns the names of its columns, in order
 * @param definitions the SQL types of the columns where the function needs to be told, else null;
 *     types written by the author of the function's API, never user input
 * @param ordinality whether a last column counts the rows from 1; it is named by the last of the
 *     columns
 * @param origin the occurrence
 */
public record FunctionSource(
    Node call,
    List<String> columns,
    @Nullable List<String> definitions,
    boolean ordinality,
    Origin origin)
    implements Source {

  /** Copies the lists. */
  public FunctionSource {
    columns = List.copyOf(columns);
    definitions = definitions == null ? null : List.copyOf(definitions);
  }
}
