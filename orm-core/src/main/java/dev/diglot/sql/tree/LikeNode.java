package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A pattern match, {@code like … escape …}.
 *
 * @param value the text
 * @param pattern the pattern
 * @param escape the escape character
 */
public record LikeNode(Node value, Node pattern, char escape) implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(value, pattern);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new LikeNode(mapping.apply(value), mapping.apply(pattern), escape);
  }
}
