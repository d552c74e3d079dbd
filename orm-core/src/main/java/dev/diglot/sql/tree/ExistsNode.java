package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;

/**
 * Whether a subquery has rows.
 *
 * @param subquery the subquery
 */
public record ExistsNode(Select subquery) implements Leaf {

  @Override
  public DataType<?> type() {
    return StandardTypes.BOOLEAN;
  }
}
