package dev.diglot.query;

import dev.diglot.sql.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rewrites a tree from its leaves up without recursion, so that its depth needs no stack. */
final class BottomUp {
  private final Function<Node, @Nullable Node> whole;
  private final UnaryOperator<Node> step;
  private final Deque<Unfinished> open = new ArrayDeque<>();

  /**
   * Says how nodes are rewritten.
   *
   * @param whole rewrites a node with everything below it, or gives null to go on to its children
   * @param step rewrites a node whose children are rewritten
   */
  BottomUp(Function<Node, @Nullable Node> whole, UnaryOperator<Node> step) {
    this.whole = whole;
    this.step = step;
  }

  Node rewrite(Node root) {
    Node done = whole.apply(root);
    if (done != null) {
      return done;
    }
    open.push(new Unfinished(root));
    while (true) {
      Unfinished top = open.element();
      if (top.children.hasNext()) {
        enter(top, top.children.next());
      } else {
        open.pop();
        Node finished = step.apply(top.rebuilt());
        if (open.isEmpty()) {
          return finished;
        }
        open.element().rewritten.add(finished);
      }
    }
  }

  private void enter(Unfinished parent, Node child) {
    Node done = whole.apply(child);
    if (done == null) {
      open.push(new Unfinished(child));
    } else {
      parent.rewritten.add(done);
    }
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

    Node rebuilt() {
      Iterator<Node> next = rewritten.iterator();
      return node.mapChildren(unused -> next.next());
    }
  }
}
