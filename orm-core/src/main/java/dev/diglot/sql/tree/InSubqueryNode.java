package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Membership in the rows of a subquery.
 *
 * @param value what is looked for
 * @param subquery a select of as many columns as the value has
 */
public record InSubqueryNode(Node value, Select subquery) implements ConditionNode {

  @Override
  public List<Node> children() {
    return List.of(value);
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new InSubqueryNode(mapping.apply(value), subquery);
  }
}
