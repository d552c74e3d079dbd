package dev.diglot.lambda;

import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A single value that the database computes for each row, or holds in a column.
 *
 * @param node the expression
 * @param type the static Java type
 * @param present whether Java would have thrown if the value were null
 * @param dataType the type of the column, or null when the value is no column
 */
public record ValueTerm(Node node, Class<?> type, boolean present, @Nullable DataType<?> dataType)
    implements Term {

  /**
   * A computed value; of a primitive type it is present.
   *
   * @param node the expression
   * @param type the static Java type
   * @return the term
   */
  public static ValueTerm of(Node node, Class<?> type) {
    return new ValueTerm(node, type, type.isPrimitive(), null);
  }

  /**
   * A computed value that is never null where Java returns normally.
   *
   * @param node the expression
   * @param type the static Java type
   * @return the term
   */
  public static ValueTerm present(Node node, Class<?> type) {
    return new ValueTerm(node, type, true, null);
  }

  /**
   * The same value where Java dereferences it.
   *
   * @return the term, present
   */
  public ValueTerm dereferenced() {
    return present ? this : new ValueTerm(node, type, true, dataType);
  }

  /**
   * The same value seen as another static type, after a cast or unboxing.
   *
   * @param other the type
   * @return the term; of a primitive type it is present
   */
  public ValueTerm as(Class<?> other) {
    return new ValueTerm(node, other, present || other.isPrimitive(), dataType);
  }

  /** Whether the value is a column, null where the link that leads to it leads nowhere. */
  boolean stored() {
    return dataType != null && node instanceof PathNode;
  }
}
