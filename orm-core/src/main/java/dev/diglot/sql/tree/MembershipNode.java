package dev.diglot.sql.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Membership as Java's {@code contains} has it: null is in a list that holds null, and the answer
 * is never null. Lowered to {@code in} and null tests before a dialect writes the statement.
 *
 * @param value what is looked for
 * @param options the elements of the list; may be empty
 */
public record MembershipNode(Node value, List<Node> options) implements ConditionNode {

  /** Copies the list. */
  public MembershipNode {
    options = List.copyOf(options);
  }

  @Override
  public List<Node> children() {
    return Stream.concat(Stream.of(value), options.stream()).toList();
  }

  @Override
  public Node mapChildren(UnaryOperator<Node> mapping) {
    return new MembershipNode(mapping.apply(value), options.stream().map(mapping).toList());
  }
}
