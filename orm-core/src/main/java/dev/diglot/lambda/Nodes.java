package dev.diglot.lambda;

import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.HoleNode;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.ImmutableClasses;
import dev.diglot.type.StandardTypes;
import java.util.List;

/** Terms as expressions. */
final class Nodes {
  private final Translating translating;

  Nodes(Translating translating) {
    this.translating = translating;
  }

  Node node(Term term) {
    if (term instanceof ValueTerm value) {
      return value.node();
    }
    if (term instanceof JavaTerm java) {
      return node(java);
    }
    if (term instanceof EntityTerm entity) {
      return entity.node();
    }
    if (term instanceof RefTerm ref) {
      return ref.node();
    }
    if (term instanceof EmbeddedTerm embedded) {
      return embedded.node();
    }
    if (term instanceof ComparedTerm compared && compared.sign()) {
      return sign(compared);
    }
    throw translating.refused(
        Words.of(term),
        term instanceof ComparedTerm
            ? "the number that compareTo gives means nothing but its sign"
            : "a single value is needed here",
        Words.singleValueOf(term));
  }

  private Node node(JavaTerm java) {
    if (!java.isConstant()) {
      return new HoleNode(translating.hole(java.computation()), false);
    }
    Object value = java.constant();
    if (value != null
        && !ImmutableClasses.contains(value.getClass())
        && !(value instanceof Enum<?>)) {
      return new HoleNode(translating.hole(java.computation()), false);
    }
    return value instanceof Boolean
        ? new LiteralNode(value, StandardTypes.BOOLEAN)
        : new LiteralNode(value, null);
  }

  private static Node sign(ComparedTerm compared) {
    return new CaseNode(
        List.of(branch(Comparison.LESS, compared, -1), branch(Comparison.GREATER, compared, 1)),
        new LiteralNode(0, StandardTypes.INTEGER),
        StandardTypes.INTEGER);
  }

  private static CaseNode.Branch branch(Comparison comparison, ComparedTerm compared, int result) {
    return new CaseNode.Branch(
        new ComparisonNode(comparison, compared.left(), compared.right()),
        new LiteralNode(result, StandardTypes.INTEGER));
  }

  /** A boolean as a condition. */
  Node condition(Term term) {
    if (term.type() != boolean.class && term.type() != Boolean.class) {
      throw translating.refused(Words.of(term), "a condition is needed here", "Give a boolean");
    }
    return node(term);
  }

  /** Whether Java would have thrown if the term were null. */
  static boolean present(Term term) {
    if (term instanceof ValueTerm value) {
      return value.present();
    }
    if (term instanceof JavaTerm java) {
      return java.type().isPrimitive() || java.isConstant() && !java.isNull();
    }
    return !(term instanceof EntityTerm entity && !entity.isRoot()
        || term instanceof RefTerm
        || term instanceof EmbeddedTerm);
  }
}
