package dev.diglot.lambda;

import dev.diglot.bytecode.Arithmetic;
import dev.diglot.sql.tree.Node;
import java.util.List;

/** Arithmetic and conversions of primitive numbers. */
final class Calculations {
  private final Translating translating;

  Calculations(Translating translating) {
    this.translating = translating;
  }

  Term arithmetic(Arithmetic.Operation operation, Term left, Term right, Class<?> type) {
    List<JavaTerm> java = new JavaCode(translating).of(List.of(left, right));
    if (java != null) {
      return JavaCode.computed(
          type,
          values -> JavaArithmetic.calculated(operation, values.get(0), values.get(1), type),
          java);
    }
    if (!JavaNumbers.translates(operation, type)) {
      throw translating.refused(
          "the remainder of floating point numbers",
          "databases have none for them",
          "Use BigDecimal, or integers");
    }
    boolean shift = operation.name().contains("SHIFT");
    Node one = operand(left, type);
    Node other = operand(right, shift ? int.class : type);
    return ValueTerm.of(JavaNumbers.arithmetic(operation, one, other, type), type);
  }

  /** An operand in the type of the operation; a constant or bound value is of it already. */
  private Node operand(Term term, Class<?> type) {
    Node node = new Nodes(translating).node(term);
    boolean narrow = term.type() == byte.class || term.type() == short.class;
    return narrow && !(term instanceof JavaTerm)
        ? JavaNumbers.conversion(node, term.type(), type)
        : node;
  }

  Term negation(Term operand, Class<?> type) {
    JavaTerm java = new JavaCode(translating).of(operand);
    if (java != null) {
      return JavaCode.computed(
          type, values -> JavaArithmetic.negated(values.get(0), type), List.of(java));
    }
    return ValueTerm.of(JavaNumbers.negation(operand(operand, type), type), type);
  }

  Term conversion(Term operand, Class<?> from, Class<?> to) {
    JavaTerm java = new JavaCode(translating).of(operand);
    if (java != null) {
      return JavaCode.computed(
          to, values -> JavaArithmetic.converted(values.get(0), to), List.of(java));
    }
    Node node = new Nodes(translating).node(operand);
    return ValueTerm.of(JavaNumbers.conversion(node, from, to), to);
  }

  /** A number where another type of numbers is taken, as a method reference adapts it. */
  Term adapted(Term term, Class<?> type) {
    Class<?> from = Types.unboxed(term.type());
    boolean converted =
        type.isPrimitive()
            && type != boolean.class
            && from.isPrimitive()
            && from != boolean.class
            && from != type
            && (term instanceof ValueTerm || term instanceof JavaTerm);
    return converted ? conversion(term, from, type) : term;
  }
}
