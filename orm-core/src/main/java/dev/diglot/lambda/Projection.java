package dev.diglot.lambda;

import dev.diglot.sql.tree.Node;
import java.util.List;

/** What a translated lambda returns. */
public sealed interface Projection {

  /**
   * The static Java type.
   *
   * @return the class; may be primitive
   */
  Class<?> type();

  /**
   * A value of the row: a condition, a column, an expression, or an entity as the path to it.
   *
   * @param node the expression
   * @param type the static Java type; the mapped class of an entity
   */
  record Value(Node node, Class<?> type) implements Projection {}

  /**
   * A value that Java computes once for each execution.
   *
   * @param hole its position among the template's computations
   * @param type the static Java type
   */
  record Computed(int hole, Class<?> type) implements Projection {}

  /**
   * An object made of parts for each row.
   *
   * @param type its class
   * @param parts the parts
   * @param maker makes the object of the parts' values
   */
  record Constructed(Class<?> type, List<Projection> parts, ConstructedTerm.Maker maker)
      implements Projection {

    /** Copies the list. */
    public Constructed {
      parts = List.copyOf(parts);
    }
  }
}
