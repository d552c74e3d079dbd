package dev.diglot.sql;

import dev.diglot.sql.tree.Node;

/**
 * A typed SQL expression.
 *
 * @param <V> the Java type of its value
 */
public class Expr<V> {
  private final Node node;

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public Expr(Node node) {
    this.node = node;
  }

  /**
   * The node of the tree that this expression is.
   *
   * @return the node
   */
  public final Node node() {
    return node;
  }
}
