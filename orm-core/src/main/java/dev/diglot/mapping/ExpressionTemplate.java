package dev.diglot.mapping;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import java.util.List;

/**
 * The expression of a computed property or hybrid, built once. Whoever uses it puts the origin at
 * hand in the place of {@code self}. Its paths may name other computed properties and hybrids.
 *
 * @param self the entity's place in the expression
 * @param node the expression, unresolved
 * @param holes what fills the holes of the expression, by their index; computed once for each
 *     execution
 */
public record ExpressionTemplate(Origin self, Node node, List<Computation> holes) {

  /** Copies the list. */
  public ExpressionTemplate {
    holes = List.copyOf(holes);
  }

  /**
   * An expression without holes.
   *
   * @param self the entity's place in the expression
   * @param node the expression, unresolved
   */
  public ExpressionTemplate(Origin self, Node node) {
    this(self, node, List.of());
  }
}
