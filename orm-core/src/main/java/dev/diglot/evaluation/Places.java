package dev.diglot.evaluation;

import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.ComparatorTemplate;
import dev.diglot.mapping.Metadata;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import org.jspecify.annotations.Nullable;

/** Finds what paths and columns of an expression start at: one entity. */
final class Places {
  private final Metadata metadata;
  private final Place place;
  private final boolean inlined;
  private final @Nullable Outcome argument;
  private @Nullable Origin origin;

  /** Without an origin, the first that is met and may stand for the entity does. */
  Places(Metadata metadata, @Nullable Origin origin, Place place) {
    this(metadata, origin, place, false, null);
  }

  private Places(
      Metadata metadata,
      @Nullable Origin origin,
      Place place,
      boolean inlined,
      @Nullable Outcome argument) {
    this.metadata = metadata;
    this.origin = origin;
    this.place = place;
    this.inlined = inlined;
    this.argument = argument;
  }

  /** The places of an expression that is inlined, whose entity is another. */
  Places inside(Origin self, Place at) {
    return new Places(metadata, self, at, true, null);
  }

  /** The places of a function, whose argument is known. */
  Places over(Origin parameter, Outcome value) {
    return new Places(metadata, parameter, place, true, value);
  }

  /** What is compared by keys here; Java code that is inlined keeps its own meaning. */
  @Nullable ComparatorTemplate comparator(PathNode path) {
    return !inlined && isHere(path) ? place.type().comparator(path.steps()) : null;
  }

  Metadata metadata() {
    return metadata;
  }

  Outcome path(PathNode path) {
    if (!isHere(path)) {
      return elsewhere();
    }
    return argument == null ? new PathWalk(this, path.steps()).from(place) : argument;
  }

  private boolean isHere(PathNode path) {
    return path.origin() == null ? path.startsAt(place.type().javaType()) : stands(path.origin());
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
}
