package dev.diglot.lambda;

import dev.diglot.bytecode.Relation;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.EqualityNode;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.NullTestNode;
import dev.diglot.sql.tree.OperationNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons by {@code ==}, {@code <} and so on. */
final class Relations {
  private final Translating translating;

  Relations(Translating translating) {
    this.translating = translating;
  }

  Term relation(Relation.Kind kind, Term left, Term right) {
    List<JavaTerm> java = new JavaCode(translating).of(List.of(left, right));
    if (java != null) {
      return JavaCode.computed(
          boolean.class,
          values -> JavaArithmetic.related(kind, values.get(0), values.get(1), primitive(java)),
          java);
    }
    if (left instanceof ComparedTerm compared && isZero(right)) {
      return truth(compared(kind, compared.left(), compared.right()));
    }
    if (left.type().isPrimitive() && right.type().isPrimitive()) {
      return truth(primitives(kind, left, right));
    }
    return references(kind, left, right);
  }

  private static boolean primitive(List<JavaTerm> terms) {
    return terms.stream().anyMatch(term -> term.type().isPrimitive());
  }

  private static Term truth(Node node) {
    return ValueTerm.of(node, boolean.class);
  }

  private static boolean isZero(Term term) {
    return term instanceof JavaTerm java
        && java.isConstant()
        && Integer.valueOf(0).equals(java.constant());
  }

  private Node primitives(Relation.Kind kind, Term left, Term right) {
    Nodes nodes = new Nodes(translating);
    Node one = JavaNumbers.compared(nodes.node(left));
    Node other = JavaNumbers.compared(nodes.node(right));
    boolean ordered = kind != Relation.Kind.EQUAL && kind != Relation.Kind.NOT_EQUAL;
    return left.type() == char.class && ordered
        ? compared(kind, binary(one), binary(other))
        : compared(kind, one, other);
  }

  private static Node binary(Node text) {
    return new OperationNode(JavaOperators.BINARY_ORDER, List.of(text), null);
  }

  /** A comparison of values of which none is null where Java returns normally. */
  private static Node compared(Relation.Kind kind, Node left, Node right) {
    return switch (kind) {
      case EQUAL -> new EqualityNode(left, right, true, true);
      case NOT_EQUAL -> Negations.not(new EqualityNode(left, right, true, true));
      case LESS -> new ComparisonNode(Comparison.LESS, left, right);
      case LESS_OR_EQUAL -> new ComparisonNode(Comparison.LESS_OR_EQUAL, left, right);
      case GREATER -> new ComparisonNode(Comparison.GREATER, left, right);
      case GREATER_OR_EQUAL -> new ComparisonNode(Comparison.GREATER_OR_EQUAL, left, right);
    };
  }

  private Term references(Relation.Kind kind, Term left, Term right) {
    boolean negated = kind == Relation.Kind.NOT_EQUAL;
    Term tested = tested(left, right);
    if (tested != null) {
      return nullTest(tested, negated);
    }
    Node same = new Equality(translating).same(left, right);
    return truth(negated ? Negations.not(same) : same);
  }

  private static @Nullable Term tested(Term left, Term right) {
    if (right instanceof JavaTerm java && java.isNull()) {
      return left;
    }
    return left instanceof JavaTerm java && java.isNull() ? right : null;
  }

  private Term nullTest(Term term, boolean negated) {
    if (term instanceof RowsTerm
        || term instanceof OptionalTerm
        || term instanceof ListTerm
        || term instanceof FunctionTerm
        || term instanceof ConstructedTerm
        || term instanceof EntityTerm entity && entity.isRoot()) {
      return JavaTerm.constant(negated, boolean.class);
    }
    return truth(new NullTestNode(new Nodes(translating).node(term), negated));
  }
}
