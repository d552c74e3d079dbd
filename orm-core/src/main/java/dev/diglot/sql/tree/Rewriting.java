package dev.diglot.sql.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rewrites expressions from their leaves up, those inside subqueries included. Depth costs no
 * stack, and what does not change is given back as the same instance.
 */
public final class Rewriting extends ClauseMapping {
  private final UnaryOperator<Node> step;

  /**
   * Says how nodes are rewritten.
   *
   * @param step rewrites a node whose children and subqueries are rewritten
   */
  public Rewriting(UnaryOperator<Node> step) {
    this.step = step;
  }

  @Override
  public Node value(Node root) {
    Deque<Unfinished> open = new ArrayDeque<>();
    open.push(new Unfinished(root));
    while (true) {
      Unfinished top = open.element();
      if (top.children.hasNext()) {
        open.push(new Unfinished(top.children.next()));
      } else {
        open.pop();
        Node finished = step.apply(within(over(top.node, top.rewritten)));
        if (open.isEmpty()) {
          return finished;
        }
        open.element().rewritten.add(finished);
      }
    }
  }

  @Override
  protected Node condition(Node root) {
    return value(root);
  }

  @Override
  protected Select nested(Select select) {
    return select(select);
  }

  private Node within(Node node) {
    return within(node, this::select);
  }

  /**
   * A node over another subquery.
   *
   * @param node the node
   * @param mapping rewrites the subquery that the node holds
   * @return the node itself when it holds none or the subquery did not change
   */
  public static Node within(Node node, UnaryOperator<Select> mapping) {
    if (node instanceof ExistsNode exists) {
      Select select = mapping.apply(exists.subquery());
      return select == exists.subquery() ? node : new ExistsNode(select);
    }
    if (node instanceof SubqueryNode scalar) {
      Select select = mapping.apply(scalar.subquery());
      return select == scalar.subquery() ? node : new SubqueryNode(select);
    }
    if (node instanceof InSubqueryNode in) {
      Select select = mapping.apply(in.subquery());
      return select == in.subquery() ? node : new InSubqueryNode(in.value(), select);
    }
    return node;
  }

  /**
   * A node over other children.
   *
   * @param node the node
   * @param children as many as it has, in their order
   * @return the node itself when its children are these
   */
  public static Node over(Node node, List<? extends Node> children) {
    Iterator<? extends Node> next = children.iterator();
    boolean same = true;
    for (Node child : node.children()) {
      same &= next.next() == child;
    }
    if (same) {
      return node;
    }
    Iterator<? extends Node> given = children.iterator();
    return node.mapChildren(unused -> given.next());
  }

  /** A node that waits for its children. */
  private static final class Unfinished {
    private final Node node;
    private final Iterator<Node> children;
    private final List<Node> rewritten = new ArrayList<>();

    Unfinished(Node node) {
      this.node = node;
      this.children = node.children().iterator();
    }
  }
}
