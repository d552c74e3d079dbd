package dev.diglot.mapping;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.PathNode;
import java.util.List;

/**
 * What an update sets instead of a hybrid, built once. Whoever uses it puts the origin at hand in
 * the place of {@code self}, and the value that is set in the place of {@code whole}.
 *
 * @param self the entity's place
 * @param whole the place of the value that the hybrid is set to
 * @param parts what is set
 */
public record UpdateTemplate(Origin self, Origin whole, List<Part> parts) {

  /** Copies the list. */
  public UpdateTemplate {
    parts = List.copyOf(parts);
  }

  /**
   * A property that is set.
   *
   * @param property the property of the entity
   * @param value what it is set to, unresolved
   * @param holes what fills the holes of the value, by their index; computed once for each
   *     execution
   */
  public record Part(PathNode property, Node value, List<Computation> holes) {

    /** Copies the list. */
    public Part {
      holes = List.copyOf(holes);
    }
  }
}
