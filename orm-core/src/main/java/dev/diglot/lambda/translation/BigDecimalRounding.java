package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.JavaNumbers;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.LiteralNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.StandardTypes;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * {@link BigDecimal}: rounding, to a scale and with a mode that are known when the code is
 * translated. All steps are exact: a power of ten is multiplied, never divided by.
 */
final class BigDecimalRounding implements MethodTranslations {

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(BigDecimal.class, "setScale", int.class, RoundingMode.class)
        .is(
            call ->
                call.present(rounded(call, call.receiverNode(), scale(call, 0), mode(call, 1))));
    registry
        .method(BigDecimal.class, "setScale", int.class)
        .is(
            call ->
                call.present(
                    rounded(call, call.receiverNode(), scale(call, 0), RoundingMode.DOWN)));
    registry
        .method(BigDecimal.class, "divide", BigDecimal.class, int.class, RoundingMode.class)
        .is(BigDecimalRounding::divide);
    registry
        .method(BigDecimal.class, "divide", BigDecimal.class, RoundingMode.class)
        .refused("the scale of the result is that of the dividend", "Give the scale, too");
  }

  private static int scale(Call call, int argument) {
    if (Known.value(call.argument(argument)) instanceof Integer scale && scale >= 0) {
      return scale;
    }
    throw call.refused("its scale is not a constant from 0", "Give a constant scale");
  }

  private static RoundingMode mode(Call call, int argument) {
    if (Known.value(call.argument(argument)) instanceof RoundingMode mode) {
      return mode;
    }
    throw call.refused("its rounding mode is not a constant", "Give a constant RoundingMode");
  }

  private static Node rounded(Call call, Node number, int scale, RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> Sql.like(Operators.ROUND, number, Sql.literal(scale));
      case DOWN, UNNECESSARY -> Sql.like(JavaOperators.TRUNCATE, number, Sql.literal(scale));
      case FLOOR -> scaled(Sql.like(Operators.FLOOR, raised(number, scale)), scale);
      case CEILING -> scaled(Sql.like(Operators.CEILING, raised(number, scale)), scale);
      case HALF_EVEN -> scaled(halfEven(raised(number, scale)), scale);
      case HALF_DOWN -> scaled(halfDown(raised(number, scale)), scale);
      case UP -> scaled(away(raised(number, scale)), scale);
    };
  }

  private static Node raised(Node number, int scale) {
    return scale == 0
        ? number
        : Sql.like(Operators.MULTIPLY, number, decimal(BigDecimal.TEN.pow(scale)));
  }

  private static Node scaled(Node whole, int scale) {
    return scale == 0
        ? whole
        : Sql.like(Operators.MULTIPLY, whole, decimal(BigDecimal.ONE.movePointLeft(scale)));
  }

  private static Node halfEven(Node number) {
    Node halved = Sql.like(Operators.MULTIPLY, number, decimal(new BigDecimal("0.5")));
    Node even = Sql.like(Operators.MULTIPLY, whole(halved), Sql.literal(2));
    return Sql.choice(isHalf(number), even, whole(number));
  }

  private static Node halfDown(Node number) {
    return Sql.choice(isHalf(number), truncated(number), whole(number));
  }

  private static Node away(Node number) {
    Node sign = Sql.integer(JavaOperators.SIGN, number);
    Node next = Sql.like(Operators.ADD, truncated(number), sign);
    return Sql.choice(Sql.equal(number, truncated(number)), truncated(number), next);
  }

  private static Node isHalf(Node number) {
    Node fraction = Sql.like(Operators.SUBTRACT, number, truncated(number));
    return Sql.equal(Sql.like(Operators.ABS, fraction), decimal(new BigDecimal("0.5")));
  }

  private static Node whole(Node number) {
    return Sql.like(Operators.ROUND, number, Sql.literal(0));
  }

  private static Node truncated(Node number) {
    return Sql.like(JavaOperators.TRUNCATE, number, Sql.literal(0));
  }

  /** Databases give quotients some digits more and then round twice: whole quotients are exact. */
  private static Term divide(Call call) {
    int scale = scale(call, 1);
    RoundingMode mode = mode(call, 2);
    Node dividend = raised(call.receiverNode(), scale);
    Node divisor = call.node(0);
    return call.present(
        switch (mode) {
          case DOWN -> scaled(quotient(dividend, divisor), scale);
          case HALF_UP -> scaled(halfUp(dividend, divisor), scale);
          default ->
              throw call.refused("databases round quotients twice with it", "Use HALF_UP or DOWN");
        });
  }

  private static Node quotient(Node dividend, Node divisor) {
    Node safe = JavaNumbers.divisor(exact(divisor));
    Node multiple =
        Sql.like(Operators.SUBTRACT, dividend, Sql.like(Operators.REMAINDER, dividend, safe));
    return Sql.like(
        JavaOperators.TRUNCATE, Sql.like(Operators.DIVIDE, multiple, safe), Sql.literal(0));
  }

  private static Node exact(Node divisor) {
    return divisor instanceof LiteralNode literal
            && literal.value() instanceof BigDecimal number
            && number.scale() <= 0
        ? new LiteralNode(number.setScale(1), literal.type())
        : divisor;
  }

  /** The quotient of the double amounts, half a divisor added, with the signs of both. */
  private static Node halfUp(Node dividend, Node divisor) {
    Node amount = Sql.like(Operators.ABS, exact(divisor));
    Node twice = Sql.like(Operators.MULTIPLY, Sql.like(Operators.ABS, dividend), Sql.literal(2));
    Node whole =
        quotient(
            Sql.like(Operators.ADD, twice, amount),
            Sql.like(Operators.MULTIPLY, amount, Sql.literal(2)));
    Node signs =
        Sql.integer(
            Operators.MULTIPLY,
            Sql.integer(JavaOperators.SIGN, dividend),
            Sql.integer(JavaOperators.SIGN, divisor));
    return Sql.like(Operators.MULTIPLY, whole, signs);
  }

  private static LiteralNode decimal(BigDecimal value) {
    return new LiteralNode(
        value, StandardTypes.decimal(Math.max(value.precision(), value.scale()), value.scale()));
  }
}
