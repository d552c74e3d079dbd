package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.MathContext;

/** {@link BigDecimal}: exact arithmetic. Scales of results may differ, numbers never do. */
final class BigDecimalMethods implements MethodTranslations {
  private static final int PLAIN_DIGITS = 6;

  @Override
  public void contribute(TranslationRegistry registry) {
    ExactNumbers.contribute(registry, BigDecimal.class);
    registry.method(BigDecimal.class, "plus").is(Call::receiver);
    registry
        .method(BigDecimal.class, "remainder", BigDecimal.class)
        .is(BigDecimalMethods::remainder);
    for (String name : new String[] {"toString", "toPlainString"}) {
      registry.method(BigDecimal.class, name).is(BigDecimalMethods::text);
    }
    conversions(registry);
    refusals(registry);
  }

  /** H2 gives a remainder the divisor's type, and a constant without a point would be an int. */
  private static Term remainder(Call call) {
    Node divisor = call.node(0);
    if (divisor instanceof LiteralNode literal
        && literal.value() instanceof BigDecimal number
        && number.scale() <= 0) {
      divisor = new LiteralNode(number.setScale(1), literal.type());
    }
    return call.present(
        Sql.like(Operators.REMAINDER, call.receiverNode(), JavaNumbers.divisor(divisor)));
  }

  private static void conversions(TranslationRegistry registry) {
    registry
        .method(BigDecimal.class, "valueOf", long.class)
        .is(
            call ->
                call.present(
                    Sql.cast(call.node(0), StandardTypes.decimal(ExactNumbers.LONG_DIGITS, 0))));
    for (String name : new String[] {"intValue", "longValue"}) {
      registry
          .method(BigDecimal.class, name)
          .is(
              call ->
                  call.value(Sql.cast(truncated(call), JavaNumbers.dataType(call.resultType()))));
    }
    registry
        .method(BigDecimal.class, "doubleValue")
        .is(call -> call.value(Sql.cast(call.receiverNode(), StandardTypes.DOUBLE)));
  }

  /** Only a column's scale is known; from seven digits on, Java may write an exponent. */
  private static Term text(Call call) {
    boolean column =
        call.receiver() instanceof ValueTerm value
            && value.dataType() != null
            && (value.dataType().size().scale() <= PLAIN_DIGITS
                || call.name().equals("toPlainString"));
    if (!column) {
      throw call.refused(
          "the digits of a computed decimal differ between databases",
          "Select the value and make a text of it in Java");
    }
    return Sql.asText(call);
  }

  private static Node truncated(Call call) {
    return Sql.like(JavaOperators.TRUNCATE, call.receiverNode());
  }

  private static void refusals(TranslationRegistry registry) {
    registry
        .method(BigDecimal.class, "equals", Object.class)
        .refused(
            "its answer depends on the scale, which databases do not compare",
            "Use compareTo(x) == 0");
    registry
        .method(BigDecimal.class, "divide", BigDecimal.class)
        .refused("it gives as many digits as it takes", "Use divide(x, scale, RoundingMode)");
    registry
        .method(BigDecimal.class, "valueOf", double.class)
        .refused("databases take other digits of a double", "Store the value as a decimal");
    for (String name : new String[] {"scale", "precision", "unscaledValue", "stripTrailingZeros"}) {
      registry
          .method(BigDecimal.class, name)
          .refused("databases keep another scale", "Use setScale for the digits you need");
    }
    for (String name : new String[] {"add", "subtract", "multiply", "divide", "round"}) {
      Class<?>[] parameters =
          name.equals("round")
              ? new Class<?>[] {MathContext.class}
              : new Class<?>[] {BigDecimal.class, MathContext.class};
      registry
          .method(BigDecimal.class, name, parameters)
          .refused("databases have no precision for a result", "Use setScale(n, RoundingMode)");
    }
  }
}
