package dev.diglot.sql.logic;

import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.Operators;
import dev.diglot.sql.tree.Rewriting;
import dev.diglot.sql.tree.Select;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lowers one expression from its leaves up, each node for the place it stands in. */
final class LoweringPass {
  private final List<Node> keys;
  private final UnaryOperator<Select> subqueries;
  private final Deque<Unfinished> open = new ArrayDeque<>();

  LoweringPass(List<Node> keys, UnaryOperator<Select> subqueries) {
    this.keys = keys;
    this.subqueries = subqueries;
  }

  Node run(Node root, Polarity polarity) {
    open.push(unfinished(root, polarity));
    while (true) {
      Unfinished top = open.element();
      int next = top.lowered.size();
      if (next < top.children.size()) {
        open.push(unfinished(top.children.get(next), below(top, next)));
      } else {
        open.pop();
        Lowered finished = finish(top);
        if (open.isEmpty()) {
          return finished.node();
        }
        open.element().lowered.add(finished);
      }
    }
  }

  private Unfinished unfinished(Node node, Polarity polarity) {
    return new Unfinished(node, keys.contains(node) ? Polarity.EXACT : polarity);
  }

  private static Polarity below(Unfinished parent, int index) {
    if (parent.node instanceof LogicalNode) {
      return parent.polarity;
    }
    if (parent.node instanceof NotNode) {
      return parent.polarity.negated();
    }
    if (parent.node instanceof CaseNode choice) {
      boolean condition = index % 2 == 0 && index < 2 * choice.branches().size();
      return condition ? Polarity.POSITIVE : parent.polarity;
    }
    boolean filter =
        parent.node instanceof AggregateNode aggregate
            && aggregate.filter() != null
            && index == parent.children.size() - 1;
    return filter ? Polarity.POSITIVE : Polarity.EXACT;
  }

  private Lowered finish(Unfinished done) {
    if (done.node instanceof EqualityNode equality) {
      return Equality.of(equality, done.lowered.get(0), done.lowered.get(1), done.polarity);
    }
    if (done.node instanceof MembershipNode) {
      List<Lowered> options = done.lowered.subList(1, done.lowered.size());
      return Membership.of(done.lowered.get(0), options, done.polarity);
    }
    if (done.node instanceof NotNode not) {
      return Negation.of(not, done.lowered.get(0));
    }
    if (done.node instanceof LogicalNode logical) {
      return Connection.of(logical, done.lowered);
    }
    if (done.node instanceof CaseNode choice) {
      return Choice.of(choice, done.lowered);
    }
    return rebuilt(done);
  }

  private Lowered rebuilt(Unfinished done) {
    List<Node> children = new ArrayList<>(done.lowered.size());
    for (Lowered child : done.lowered) {
      children.add(child.node());
    }
    Node node = Rewriting.within(Rewriting.over(done.node, children), subqueries);
    boolean spelled =
        node instanceof OperationNode operation
            && operation.operator().equals(Operators.COALESCE)
            && !done.lowered.get(0).nullable()
            && Nullness.spelled(operation.arguments());
    return spelled
        ? new Lowered(children.get(0), false, true)
        : new Lowered(node, Nullness.of(node, done.lowered), node != done.node);
  }

  /** A node that waits for its children. */
  private static final class Unfinished {
    private final Node node;
    private final Polarity polarity;
    private final List<Node> children;
    private final List<Lowered> lowered = new ArrayList<>();

    Unfinished(Node node, Polarity polarity) {
      this.node = node;
      this.polarity = polarity;
      this.children = node.children();
    }
  }
}
