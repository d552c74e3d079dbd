package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A place in a template for a value that Java computes once for each execution. {@link Holes} fills
 * it before the tree is resolved.
 *
 * @param index which of the values, from 0
 * @param spread whether the value is a collection whose elements become the options of the {@link
 *     MembershipNode} or {@link InNode} that holds the hole
 */
public record HoleNode(int index, boolean spread) implements Leaf {

  @Override
  public @Nullable DataType<?> type() {
    return null;
  }
}
