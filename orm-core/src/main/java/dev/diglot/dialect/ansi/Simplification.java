package dev.diglot.dialect.ansi;

import dev.diglot.dialect.Capabilities;
import dev.diglot.dialect.Capability;
import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.InNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.LogicalNode.Connective;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NotNode;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import dev.diglot.sql.tree.TupleNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions in the form that every database takes; looks one level deep. */
final class Simplification {
  private static final Node FALSE = new LogicalNode(Connective.OR, List.of());
  private static final Node TRUE = new LogicalNode(Connective.AND, List.of());

  private Simplification() {}

  static Node of(Node node, Capabilities capabilities) {
    Node before = node;
    Node after = once(before, capabilities);
    while (after != before) {
      before = after;
      after = once(before, capabilities);
    }
    return after;
  }

  private static Node once(Node node, Capabilities capabilities) {
    if (node instanceof ComparisonNode comparison) {
      return comparison.left() instanceof TupleNode left
              && comparison.right() instanceof TupleNode right
          ? rows(comparison, left, right, capabilities)
          : operands(comparison);
    }
    if (node instanceof LogicalNode logical && logical.operands().size() == 1) {
      return logical.operands().get(0);
    }
    if (node instanceof NotNode not) {
      return negation(not);
    }
    if (node instanceof InNode in) {
      return membership(in, capabilities);
    }
    if (node instanceof OperationNode operation) {
      List<Node> typed = Binds.typed(operation.arguments());
      return typed == operation.arguments()
          ? node
          : new OperationNode(operation.operator(), typed, operation.type());
    }
    if (node instanceof CaseNode cases) {
      return results(cases);
    }
    if (node instanceof NullTestNode test && test.operand() instanceof TupleNode tuple) {
      return and(
          tuple.elements().stream()
              .map(element -> (Node) new NullTestNode(element, test.negated()))
              .toList());
    }
    return node;
  }

  /** Operands that are both bound have a type to tell the database. */
  private static Node operands(ComparisonNode comparison) {
    List<Node> operands = List.of(comparison.left(), comparison.right());
    List<Node> typed = Binds.typed(operands);
    return typed == operands
        ? comparison
        : new ComparisonNode(comparison.comparison(), typed.get(0), typed.get(1));
  }

  /** Results that are all bound have a type to tell the database. */
  private static Node results(CaseNode cases) {
    List<Node> results = new ArrayList<>();
    cases.branches().forEach(branch -> results.add(branch.result()));
    if (cases.otherwise() != null) {
      results.add(cases.otherwise());
    }
    List<Node> typed = Binds.typed(results);
    if (typed == results) {
      return cases;
    }
    List<CaseNode.Branch> branches = new ArrayList<>();
    for (CaseNode.Branch branch : cases.branches()) {
      branches.add(new CaseNode.Branch(branch.condition(), typed.get(branches.size())));
    }
    @Nullable Node otherwise = cases.otherwise() == null ? null : typed.get(branches.size());
    return new CaseNode(branches, otherwise, cases.type());
  }

  private static Node negation(NotNode not) {
    Node operand = not.operand();
    if (operand instanceof NullTestNode test && !(test.operand() instanceof TupleNode)) {
      return new NullTestNode(test.operand(), !test.negated());
    }
    boolean empty = operand instanceof InNode in && in.options().isEmpty();
    if (empty || operand.equals(FALSE)) {
      return TRUE;
    }
    return operand.equals(TRUE) ? FALSE : not;
  }

  /** Nothing is in an empty list, not even null, so the answer is false and never null. */
  private static Node membership(InNode in, Capabilities capabilities) {
    if (in.options().isEmpty()) {
      return FALSE;
    }
    if (in.value() instanceof TupleNode && !capabilities.has(Capability.ROW_VALUES)) {
      return or(
          in.options().stream()
              .map(option -> (Node) new ComparisonNode(Comparison.EQUAL, in.value(), option))
              .toList());
    }
    return in;
  }

  /** Equality of rows column by column, which uses any index; orders need row values. */
  private static Node rows(
      ComparisonNode node, TupleNode left, TupleNode right, Capabilities capabilities) {
    List<Node> parts = new ArrayList<>();
    if (left.elements().size() != right.elements().size()) {
      throw new QueryException(
          QueryError.INVALID_QUERY,
          "A row of "
              + left.elements().size()
              + " values is compared with a row of "
              + right.elements().size()
              + ". Give as many on both sides.");
    }
    for (int i = 0; i < left.elements().size(); i++) {
      parts.add(
          new ComparisonNode(node.comparison(), left.elements().get(i), right.elements().get(i)));
    }
    return switch (node.comparison()) {
      case EQUAL, NOT_DISTINCT -> and(parts);
      case NOT_EQUAL, DISTINCT -> or(parts);
      default -> {
        capabilities.require(Capability.ROW_VALUES, "An ordering comparison of rows");
        yield node;
      }
    };
  }

  private static Node and(List<Node> operands) {
    return new LogicalNode(Connective.AND, operands);
  }

  private static Node or(List<Node> operands) {
    return new LogicalNode(Connective.OR, operands);
  }
}
