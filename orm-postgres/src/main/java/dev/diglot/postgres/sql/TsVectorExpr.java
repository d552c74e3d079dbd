package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.Parts.condition;
import static dev.diglot.postgres.sql.Parts.literal;

import dev.diglot.sql.Condition;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** A text as full-text search sees it, a {@code tsvector}: its words, each with its positions. */
public final class TsVectorExpr {
  private final Node node;

  /**
   * Wraps a node of the tree.
   *
   * @param node the node, of type {@code tsvector}
   */
  public TsVectorExpr(Node node) {
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
   * The words that a query asks for are there, {@code @@}.
   *
   * @param query the query
   * @return the condition
   */
  public Condition matches(TsQueryExpr query) {
    return condition(SearchOperators.SEARCH_MATCHES, node, query.node());
  }

  /**
   * The same words with a weight, which ranks take into account.
   *
   * @param weight the weight, from A down to D
   * @return the vector
   */
  public TsVectorExpr weight(Weight weight) {
    return new TsVectorExpr(Parts.text(SearchOperators.SET_WEIGHT, node, literal(weight.name())));
  }

  /**
   * These words followed by those of another vector, {@code ||}; null when either is null.
   *
   * @param other the other vector
   * @return the vector
   */
  public TsVectorExpr concat(TsVectorExpr other) {
    return new TsVectorExpr(Parts.text(SearchOperators.JOIN_TSVECTOR, node, other.node()));
  }

  /**
   * How well a query matches by how often its words occur, {@code ts_rank}.
   *
   * @param query the query
   * @return the rank, larger for better
   */
  public NumberExpr<Float> rank(TsQueryExpr query) {
    return ranked(SearchOperators.RANK, query);
  }

  /**
   * How well a query matches by how close its words stand to each other, {@code ts_rank_cd}.
   *
   * @param query the query
   * @return the rank, larger for better
   */
  public NumberExpr<Float> rankCd(TsQueryExpr query) {
    return ranked(SearchOperators.RANK_COVER_DENSITY, query);
  }

  private NumberExpr<Float> ranked(Operator operator, TsQueryExpr query) {
    return new NumberExpr<>(
        new OperationNode(operator, List.of(node, query.node()), StandardTypes.REAL));
  }

  @Override
  public String toString() {
    return node.toString();
  }

  /** How much a word counts, from the most to the least. */
  public enum Weight {
    /** Counts the most, for titles. */
    A,
    /** Counts more than most. */
    B,
    /** Counts a little more than the body. */
    C,
    /** Counts the least; what words have when nothing is said. */
    D
  }
}
