package dev.diglot.dialect;

import dev.diglot.schema.Column;
import dev.diglot.sql.tree.FunctionSource;
import dev.diglot.sql.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a database takes many rows as one array for each column: the statement's text is the same for
 * any number of rows, and a column is one bind.
 */
public interface ColumnArrays {
  /** No arrays: rows are listed, or sent one by one in a batch. */
  ColumnArrays NONE =
      new ColumnArrays() {
        @Override
        public @Nullable ColumnArray of(Column column) {
          return null;
        }

        @Override
        public FunctionSource rows(List<Node> arrays, List<String> names) {
          throw new IllegalStateException("No column is carried by an array");
        }

        @Override
        public int leastRows() {
          return Integer.MAX_VALUE;
        }

        @Override
        public int mostRows() {
          return Integer.MAX_VALUE;
        }
      };

  /**
   * The array that carries the values of a column.
   *
   * @param column the column
   * @return the array, or null when its values cannot be carried so and rows must be listed
   */
  @Nullable ColumnArray of(Column column);

  /**
   * Arrays as rows again, in their order.
   *
   * @param arrays the arrays, all of one length
   * @param names the names of the columns, one for each array and one more for the number of the
   *     row, which counts from 1
   * @return the rows at a place of their own
   */
  FunctionSource rows(List<Node> arrays, List<String> names);

  /**
   * From how many rows arrays are faster than what is done without them.
   *
   * @return the number of rows
   */
  int leastRows();

  /**
   * How many rows one statement takes at most, for the memory that they need on their way.
   *
   * @return the number of rows
   */
  int mostRows();
}
