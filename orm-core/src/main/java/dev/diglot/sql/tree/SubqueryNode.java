package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The single value of a subquery of one column and at most one row.
 *
 * @param subquery the subquery
 */
public record SubqueryNode(Select subquery) implements Leaf {

  @Override
  public @Nullable DataType<?> type() {
    return subquery.items().isEmpty() ? null : subquery.items().get(0).node().type();
  }
}
