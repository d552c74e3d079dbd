package dev.diglot.lambda;

import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entity at hand: a place of the statement, or what is reached from it along to-one links.
 *
 * @param origin the place
 * @param steps the links, and embedded values, that lead to it; empty for the place itself
 * @param type the mapped class
 */
public record EntityTerm(Origin origin, List<String> steps, Class<?> type) implements Term {

  /** Copies the list. */
  public EntityTerm {
    steps = List.copyOf(steps);
  }

  /**
   * The entity of a place.
   *
   * @param origin the place, whose entity is not null
   * @return the term
   */
  public static EntityTerm of(Origin origin) {
    return new EntityTerm(origin, List.of(), Objects.requireNonNull(origin.entity()));
  }

  /**
   * The entity, compared by its key.
   *
   * @return the path that leads to it
   */
  public PathNode node() {
    return path(steps);
  }

  /**
   * A property of the entity.
   *
   * @param property the name of its field or hybrid
   * @return the path
   */
  public PathNode property(String property) {
    return path(longer(property));
  }

  List<String> longer(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  private PathNode path(List<String> all) {
    return new PathNode(origin, Objects.requireNonNull(origin.entity()).getName(), all);
  }

  boolean isRoot() {
    return steps.isEmpty();
  }
}
