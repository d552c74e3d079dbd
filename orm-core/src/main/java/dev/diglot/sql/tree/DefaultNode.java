package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/** The column's default, in the values of an insert or an assignment. */
public record DefaultNode() implements Leaf {

  @Override
  public @Nullable DataType<?> type() {
    return null;
  }
}
