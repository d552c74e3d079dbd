package dev.diglot.sql;

import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import java.util.List;

/** An expression that is true, false or, as SQL has it, unknown. */
public final class Condition extends Expr<Boolean> {

  /**
   * Wraps a node of the tree.
   *
   * @param node the node
   */
  public Condition(Node node) {
    super(node);
  }

  /**
   * Holds when both hold.
   *
   * @param other the other condition
   * @return the condition
   */
  public Condition and(Expr<Boolean> other) {
    return join(Connective.AND, other.node());
  }

  /**
   * Holds when one of both holds.
   *
   * @param other the other condition
   * @return the condition
   */
  public Condition or(Expr<Boolean> other) {
    return join(Connective.OR, other.node());
  }

  /**
   * Holds when this does not; unknown stays unknown.
   *
   * @return the condition
   */
  public Condition not() {
    return new Condition(new NotNode(node()));
  }

  private Condition join(Connective connective, Node other) {
    return new Condition(LogicalNode.of(connective, List.of(node(), other)));
  }
}
