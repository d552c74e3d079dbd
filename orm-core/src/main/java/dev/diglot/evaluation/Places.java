package dev.diglot.evaluation;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/** Finds what paths and columns of an expression start at: one entity. */
final class Places {
  private final Metadata metadata;
  private final Place place;
  private @Nullable Origin origin;

  /** Without an origin, the first that is met and may stand for the entity does. */
  Places(Metadata metadata, @Nullable Origin origin, Place place) {
    this.metadata = metadata;
    this.origin = origin;
    this.place = place;
  }

  Metadata metadata() {
    return metadata;
  }

  Outcome path(PathNode path) {
    boolean here =
        path.origin() == null
            ? isA(place.type().javaType(), path.declaringClass())
            : stands(path.origin());
    return here ? new PathWalk(this, path.steps()).from(place) : elsewhere();
  }

  Outcome column(ColumnNode node) {
    if (stands(node.origin())) {
      for (ColumnMapping column : place.type().columns()) {
        if (column.name().equals(node.column())) {
          return place.column(column);
        }
      }
    }
    return elsewhere();
  }

  private boolean stands(Origin candidate) {
    if (origin == null && candidate.entity() == place.type().javaType()) {
      origin = candidate;
    }
    return origin == candidate;
  }

  private static Unknown elsewhere() {
    return new Unknown("a property of another entity");
  }

  /** By name, because the class named in a method reference is known by name only. */
  private static boolean isA(@Nullable Class<?> type, String name) {
    if (type == null) {
      return false;
    }
    if (type.getName().equals(name) || isA(type.getSuperclass(), name)) {
      return true;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (isA(parent, name)) {
        return true;
      }
    }
    return false;
  }
}
