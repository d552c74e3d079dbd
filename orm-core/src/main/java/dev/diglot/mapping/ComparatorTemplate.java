package dev.diglot.mapping;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.InSubqueryNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import java.lang.invoke.MethodHandle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The key that a property is compared by: read as SQL for rows, called for values of Java. */
public final class ComparatorTemplate {
  private final String name;
  private final Class<?> type;
  private final ExpressionTemplate expression;
  private final MethodHandle key;
  private final boolean sensitive;

  /** A key by a method from one object to another. */
  ComparatorTemplate(
      String name,
      Class<?> type,
      ExpressionTemplate expression,
      MethodHandle key,
      boolean sensitive) {
    this.name = name;
    this.type = type;
    this.expression = expression;
    this.key = key;
    this.sensitive = sensitive;
  }

  /** SQL's comparisons, which typed expressions make. */
  private static boolean compares(Node node) {
    return node instanceof ComparisonNode
        || node instanceof InNode
        || node instanceof BetweenNode
        || node instanceof InSubqueryNode;
  }

  /**
   * The comparator of the first property that a node compares.
   *
   * @param node any node
   * @param ofProperty the comparator of a property, null when it has none
   * @return the comparator, or null when the node compares nothing that has one
   */
  public static @Nullable ComparatorTemplate of(
      Node node, Function<PathNode, @Nullable ComparatorTemplate> ofProperty) {
    if (!compares(node)) {
      return null;
    }
    for (Node side : node.children()) {
      ComparatorTemplate found = side instanceof PathNode path ? ofProperty.apply(path) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The type of values that have a key.
   *
   * @return the class, of a primitive its box
   */
  public Class<?> type() {
    return type;
  }

  /**
   * The key as an expression.
   *
   * @return the expression, over the value at the place of its {@code self}
   */
  public ExpressionTemplate expression() {
    return expression;
  }

  /**
   * Whether the keys are masked wherever they would be printed, as the column's values are.
   *
   * @return true for a sensitive column
   */
  public boolean isSensitive() {
    return sensitive;
  }

  /**
   * The key of a value that comes from Java.
   *
   * @param value the value, of the type
   * @return the key, or null
   * @throws QueryException LAMBDA_FAILED when the method throws
   */
  public @Nullable Object key(Object value) {
    try {
      return (Object) key.invokeExact(value);
    } catch (Error fatal) {
      throw fatal;
    } catch (Throwable thrown) {
      throw new QueryException(
          QueryError.LAMBDA_FAILED,
          "The comparator "
              + name
              + " was called with a value to compare with, and threw "
              + (sensitive ? thrown.getClass().getName() : thrown)
              + ". Let it give a key for every value, or compare with another value.",
          sensitive ? null : thrown);
    }
  }

  /** The method that makes the key. */
  @Override
  public String toString() {
    return name;
  }
}
