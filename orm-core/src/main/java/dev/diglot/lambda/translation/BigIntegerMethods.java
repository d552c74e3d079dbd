package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.math.BigInteger;

/** {@link BigInteger}, which is a decimal without a fraction. */
final class BigIntegerMethods implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    ExactNumbers.contribute(registry, BigInteger.class);
    registry.method(BigInteger.class, "toString").is(Sql::asText);
    division(registry);
    conversions(registry);
  }

  private static void division(TranslationRegistry registry) {
    registry.method(BigInteger.class, "divide", BigInteger.class).is(BigIntegerMethods::divide);
    registry
        .method(BigInteger.class, "remainder", BigInteger.class)
        .is(call -> call.present(remainder(call.receiverNode(), call.node(0))));
    registry
        .method(BigInteger.class, "mod", BigInteger.class)
        .is(
            call -> {
              Node once = remainder(call.receiverNode(), call.node(0));
              Node positive = Sql.like(Operators.ADD, once, call.node(0));
              return call.present(remainder(positive, call.node(0)));
            });
  }

  private static Node remainder(Node dividend, Node divisor) {
    return Sql.like(Operators.REMAINDER, dividend, JavaNumbers.divisor(divisor));
  }

  private static Term divide(Call call) {
    Node multiple =
        Sql.like(
            Operators.SUBTRACT, call.receiverNode(), remainder(call.receiverNode(), call.node(0)));
    Node quotient = Sql.like(Operators.DIVIDE, multiple, JavaNumbers.divisor(call.node(0)));
    return call.present(Sql.like(JavaOperators.TRUNCATE, quotient, Sql.literal(0)));
  }

  private static void conversions(TranslationRegistry registry) {
    registry
        .method(BigInteger.class, "valueOf", long.class)
        .is(
            call ->
                call.present(
                    Sql.cast(call.node(0), StandardTypes.bigInteger(ExactNumbers.LONG_DIGITS))));
    for (String name : new String[] {"intValueExact", "longValueExact", "intValue", "longValue"}) {
      registry
          .method(BigInteger.class, name)
          .is(
              call ->
                  call.value(
                      Sql.cast(call.receiverNode(), JavaNumbers.dataType(call.resultType()))));
    }
  }
}
