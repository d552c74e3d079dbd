package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java code over entities that was not read yet: a serializable lambda or method reference. It is
 * translated when the statement is resolved.
 *
 * @param function the lambda or method reference
 * @param entities the entities that are its parameters, in order; a path without steps is the
 *     entity at its origin
 */
public record LambdaNode(Serializable function, List<PathNode> entities) implements Leaf {

  /** Copies the list. */
  public LambdaNode {
    entities = List.copyOf(entities);
  }

  @Override
  public @Nullable DataType<?> type() {
    return null;
  }
}
