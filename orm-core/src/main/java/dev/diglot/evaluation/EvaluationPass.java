package dev.diglot.evaluation;

import dev.diglot.sql.tree.BetweenNode;
import dev.diglot.sql.tree.BindNode;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.CastNode;
import dev.diglot.sql.tree.ColumnNode;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LikeNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.PathNode;
import dev.diglot.sql.tree.TupleNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers one expression from its leaves up; its depth needs no stack. */
final class EvaluationPass {
  private final Places places;

  EvaluationPass(Places places) {
    this.places = places;
  }

  Outcome run(Node root) {
    Deque<Unfinished> open = new ArrayDeque<>();
    open.push(new Unfinished(root));
    while (true) {
      Unfinished top = open.element();
      int next = top.outcomes.size();
      if (next < top.children.size()) {
        open.push(new Unfinished(top.children.get(next)));
      } else {
        open.pop();
        Outcome finished = finish(top.node, top.outcomes);
        if (open.isEmpty()) {
          return finished;
        }
        open.element().outcomes.add(finished);
      }
    }
  }

  private Outcome finish(Node node, List<Outcome> below) {
    if (node instanceof PathNode path) {
      return places.path(path);
    }
    if (node instanceof ColumnNode column) {
      return places.column(column);
    }
    if (node instanceof BindNode bind) {
      return Constants.of(places.metadata(), new Known(bind.value(), bind.type()));
    }
    if (node instanceof LiteralNode literal) {
      return new Known(literal.value(), literal.type());
    }
    if (node instanceof TupleNode) {
      return new Known(new Row(List.copyOf(below)), null);
    }
    if (node instanceof OperationNode operation) {
      return Functions.apply(operation, below);
    }
    return node instanceof CastNode cast ? Casts.of(cast.type(), below.get(0)) : test(node, below);
  }

  private Outcome test(Node node, List<Outcome> sides) {
    List<Outcome> below = Keys.of(places, node, sides);
    if (node instanceof EqualityNode) {
      return Logic.equal(below.get(0), below.get(1));
    }
    if (node instanceof ComparisonNode comparison) {
      return Logic.compare(comparison.comparison(), below.get(0), below.get(1));
    }
    if (node instanceof LogicalNode logical) {
      return Logic.connect(logical.connective(), below);
    }
    if (node instanceof NotNode) {
      return Logic.not(below.get(0));
    }
    if (node instanceof NullTestNode test) {
      return Logic.isNull(below.get(0), test.negated());
    }
    if (node instanceof MembershipNode) {
      return Logic.contains(below.get(0), below.subList(1, below.size()));
    }
    if (node instanceof InNode) {
      return Logic.in(below.get(0), below.subList(1, below.size()));
    }
    if (node instanceof BetweenNode) {
      return Logic.between(below.get(0), below.get(1), below.get(2));
    }
    if (node instanceof LikeNode like) {
      return Texts.like(below.get(0), below.get(1), like.escape());
    }
    return node instanceof CaseNode choice
        ? Logic.choose(choice, below)
        : new Unknown("only the database answers " + node.getClass().getSimpleName());
  }

  /** A node that waits for its children. */
  private static final class Unfinished {
    private final Node node;
    private final List<Node> children;
    private final List<Outcome> outcomes = new ArrayList<>();

    Unfinished(Node node) {
      this.node = node;
      this.children = node.children();
    }
  }
}
