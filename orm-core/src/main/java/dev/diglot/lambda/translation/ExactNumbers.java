package dev.diglot.lambda.translation;

import dev.diglot.lambda.ComparedTerm;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.util.Map;

/** What {@link java.math.BigDecimal} and {@link java.math.BigInteger} have in common. */
final class ExactNumbers {
  /** The digits of the longest {@code long}. */
  static final int LONG_DIGITS = 19;

  private static final Map<String, Operator> UNARY =
      Map.of(
          "negate", Operators.NEGATE,
          "abs", Operators.ABS);

  private static final Map<String, Operator> BINARY =
      Map.of(
          "add", Operators.ADD,
          "subtract", Operators.SUBTRACT,
          "multiply", Operators.MULTIPLY,
          "max", JavaOperators.GREATEST,
          "min", JavaOperators.LEAST);

  private ExactNumbers() {}

  static void contribute(TranslationRegistry registry, Class<?> type) {
    UNARY.forEach(
        (name, operator) ->
            registry
                .method(type, name)
                .is(call -> call.present(Sql.like(operator, call.receiverNode()))));
    BINARY.forEach(
        (name, operator) ->
            registry
                .method(type, name, type)
                .is(call -> call.present(Sql.like(operator, call.receiverNode(), call.node(0)))));
    registry
        .method(type, "signum")
        .is(call -> call.value(Sql.integer(JavaOperators.SIGN, call.receiverNode())));
    registry
        .method(type, "compareTo", type)
        .is(call -> new ComparedTerm(call.receiverNode(), call.node(0), true));
  }
}
