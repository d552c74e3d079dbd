package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Node;

/** What full-text search looks for, a {@code tsquery}. */
public final class TsQueryExpr {
  private final Node node;

  /**
   * Wraps a node of the tree.
   *
   * @param node the node, of type {@code tsquery}
   */
  public TsQueryExpr(Node node) {
    this.node = node;
  }

  /**
   * The node of the tree that this expression is.
   *
   * @return the node
   */
  public Node node() {
    return node;
  }

  /**
   * Both are found, {@code &&}.
   *
   * @param other the other query
   * @return the query
   */
  public TsQueryExpr and(TsQueryExpr other) {
    return new TsQueryExpr(Parts.text(SearchOperators.TSQUERY_AND, node, other.node()));
  }

  /**
   * One of both is found, {@code ||}.
   *
   * @param other the other query
   * @return the query
   */
  public TsQueryExpr or(TsQueryExpr other) {
    return new TsQueryExpr(Parts.text(SearchOperators.TSQUERY_OR, node, other.node()));
  }

  /**
   * It is not found, {@code !!}.
   *
   * @return the query
   */
  public TsQueryExpr not() {
    return new TsQueryExpr(Parts.text(SearchOperators.TSQUERY_NOT, node));
  }

  /**
   * The other stands right behind it, {@code <->}.
   *
   * @param other the other query
   * @return the query
   */
  public TsQueryExpr followedBy(TsQueryExpr other) {
    return new TsQueryExpr(Parts.text(SearchOperators.TSQUERY_FOLLOWED_BY, node, other.node()));
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
