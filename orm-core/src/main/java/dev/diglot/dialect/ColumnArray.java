package dev.diglot.dialect;

import dev.diglot.sql.tree.Node;
import dev.diglot.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The array that carries the values of one column for many rows. */
public interface ColumnArray {

  /**
   * The type by which the array is bound.
   *
   * @return the type, of lists with the column's values, nulls among them
   */
  DataType<List<@Nullable Object>> type();

  /**
   * An element as a value that can be assigned to the column or compared with it. It is not cast to
   * the column's length, since a cast cuts off without a word what an assignment refuses.
   *
   * @param element the element in a row made of arrays
   * @return the value
   */
  Node value(Node element);
}
