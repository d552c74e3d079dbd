package dev.diglot.lambda;

import dev.diglot.bytecode.Logical;
import dev.diglot.bytecode.Value;
import dev.diglot.mapping.Computation;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.LogicalNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.StandardTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code &&}, {@code ||} and {@code !}. */
final class Logic {
  private final Body body;
  private final Translating translating;
  private final Nodes nodes;

  Logic(Body body) {
    this.body = body;
    this.translating = body.translating();
    this.nodes = new Nodes(translating);
  }

  /** An operand, and what must hold before Java would evaluate it. */
  private record Operand(Term term, @Nullable Guard guard) {}

  Term not(Term operand) {
    JavaTerm java = new JavaCode(translating).of(operand);
    if (java != null) {
      return JavaCode.computed(
          boolean.class, values -> !Boolean.TRUE.equals(values.get(0)), List.of(java));
    }
    return truth(Negations.not(nodes.condition(operand)));
  }

  private static ValueTerm truth(Node node) {
    return ValueTerm.of(node, boolean.class);
  }

  Term logical(Logical logical) {
    boolean and = logical.connective() == Logical.Connective.AND;
    List<Operand> operands = new ArrayList<>();
    collect(logical.operands(), 0, and, operands);
    List<JavaTerm> java =
        new JavaCode(translating).of(operands.stream().map(Operand::term).toList());
    return java != null
        ? new JavaTerm(lazily(java, and), boolean.class)
        : truth(joined(operands, and));
  }

  /** Operands behind one that Java computes are computed only where Java would go on. */
  private void collect(List<Value> values, int from, boolean and, List<Operand> into) {
    for (int i = from; i < values.size(); i++) {
      Term term = body.term(values.get(i));
      if (is(term, and)) {
        continue;
      }
      into.add(new Operand(term, translating.guard()));
      if (is(term, !and)) {
        return;
      }
      JavaTerm java = new JavaCode(translating).of(term);
      if (java != null) {
        int next = i + 1;
        body.guarded(java.computation(), and, () -> collected(values, next, and, into));
        return;
      }
    }
  }

  private List<Operand> collected(List<Value> values, int from, boolean and, List<Operand> into) {
    collect(values, from, and, into);
    return into;
  }

  private static boolean is(Term term, boolean value) {
    return term instanceof JavaTerm java
        && java.isConstant()
        && Boolean.valueOf(value).equals(java.constant());
  }

  private Node joined(List<Operand> operands, boolean and) {
    List<Node> conditions =
        operands.stream()
            .map(each -> translating.under(each.guard(), () -> nodes.condition(each.term())))
            .toList();
    if (conditions.isEmpty()) {
      return new LiteralNode(and, StandardTypes.BOOLEAN);
    }
    return conditions.size() == 1
        ? conditions.get(0)
        : LogicalNode.of(and ? LogicalNode.Connective.AND : LogicalNode.Connective.OR, conditions);
  }

  private static Computation lazily(List<JavaTerm> operands, boolean and) {
    return (captured, clock) -> {
      for (JavaTerm operand : operands) {
        if (Boolean.TRUE.equals(operand.computation().value(captured, clock)) != and) {
          return !and;
        }
      }
      return and;
    };
  }
}
