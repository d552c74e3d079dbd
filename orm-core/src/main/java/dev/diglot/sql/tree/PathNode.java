package dev.diglot.sql.tree;

import dev.diglot.type.DataType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property of an entity, not yet resolved to a column: accessor names from the entity on, every
 * step but the last a to-one relationship.
 *
 * @param origin the entity's place in the statement, or null when the statement's own entities are
 *     searched
 * @param declaringClass the class named in the method reference: a hint when the origin is null
 * @param steps accessor names, at least one
 */
public record PathNode(@Nullable Origin origin, String declaringClass, List<String> steps)
    implements Leaf {

  /** Copies the lists. */
  public PathNode {
    steps = List.copyOf(steps);
  }

  @Override
  public @Nullable DataType<?> type() {
    return null;
  }

  /**
   * Whether the path may start at a class: at the one that is named, or one that extends or
   * implements it. Classes are compared by name, which is all that a method reference tells.
   *
   * @param entity the class
   * @return whether it may
   */
  public boolean startsAt(Class<?> entity) {
    return isDeclaring(entity);
  }

  private boolean isDeclaring(@Nullable Class<?> type) {
    return type != null
        && (type.getName().equals(declaringClass)
            || isDeclaring(type.getSuperclass())
            || Stream.of(type.getInterfaces()).anyMatch(this::isDeclaring));
  }
}
