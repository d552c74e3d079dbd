package dev.diglot.sql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Membership in a list; an empty list is false.
 *
 * @param value what is looked for
 * @param options the list
 */
public record InNode(Node value, List<Node> options) implements ConditionNode {

  /** Copies the lists. */
  public InNode {
    options = List.copyOf(options);
  }

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>(1 + options.size());
    children.add(value);
    children.addAll(options);
    return children;
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new InNode(mapping.apply(value), options.stream().map(mapping).toList());
  }
}
