package dev.diglot.evaluation;

import dev.diglot.evaluation.Functions.Function;
import dev.diglot.sql.tree.JavaOperators;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic: exact, or in floating point where both operands are; overflow is not answered. */
final class NumberFunctions {
  private NumberFunctions() {}

  static void addTo(Map<Operator, Function> functions) {
    functions.put(
        Operators.ADD, arithmetic(Math::addExact, BigDecimal::add, (left, right) -> left + right));
    functions.put(
        Operators.SUBTRACT,
        arithmetic(Math::subtractExact, BigDecimal::subtract, (left, right) -> left - right));
    functions.put(
        Operators.MULTIPLY,
        arithmetic(Math::multiplyExact, BigDecimal::multiply, (left, right) -> left * right));
    functions.put(Operators.DIVIDE, integers((left, right) -> left / right));
    functions.put(Operators.REMAINDER, integers((left, right) -> left % right));
    functions.put(Operators.NEGATE, NumberFunctions::negate);
    functions.put(Operators.ABS, NumberFunctions::absolute);
    functions.put(Operators.ROUND, rounded(RoundingMode.HALF_UP));
    functions.put(Operators.FLOOR, rounded(RoundingMode.FLOOR));
    functions.put(Operators.CEILING, rounded(RoundingMode.CEILING));
    functions.put(JavaOperators.TRUNCATE, rounded(RoundingMode.DOWN));
    functions.put(JavaOperators.SIGN, NumberFunctions::sign);
    functions.put(JavaOperators.GREATEST, arguments -> extreme(arguments, 1));
    functions.put(JavaOperators.LEAST, arguments -> extreme(arguments, -1));
    functions.put(JavaOperators.BIT_AND, integers((left, right) -> left & right));
    functions.put(JavaOperators.BIT_OR, integers((left, right) -> left | right));
    functions.put(JavaOperators.BIT_XOR, integers((left, right) -> left ^ right));
    functions.put(JavaOperators.BIT_NOT, NumberFunctions::not);
    functions.put(JavaOperators.SHIFT_LEFT, shift(true));
    functions.put(JavaOperators.SHIFT_RIGHT, shift(false));
  }

  private static Function arithmetic(
      LongBinaryOperator integers,
      BinaryOperator<BigDecimal> decimals,
      DoubleBinaryOperator floats) {
    return arguments -> {
      Object left = arguments.get(0);
      Object right = arguments.get(1);
      if (left instanceof Double a && right instanceof Double b) {
        double result = floats.applyAsDouble(a, b);
        return Double.isFinite(result) ? result : null;
      }
      if (Integers.isInteger(left) && Integers.isInteger(right)) {
        return integers(integers).apply(arguments);
      }
      BigDecimal a = Values.exact((Number) left);
      BigDecimal b = Values.exact((Number) right);
      return a == null || b == null ? null : decimals.apply(a, b);
    };
  }

  private static Function integers(LongBinaryOperator operator) {
    return arguments -> {
      Object left = arguments.get(0);
      Object right = arguments.get(1);
      return Integers.isInteger(left) && Integers.isInteger(right)
          ? Integers.fit(
              operator.applyAsLong(((Number) left).longValue(), ((Number) right).longValue()),
              left,
              right)
          : null;
    };
  }

  private static @Nullable Object negate(List<Object> arguments) {
    Object value = arguments.get(0);
    if (value instanceof Double number) {
      return -number;
    }
    return Integers.isInteger(value)
        ? Integers.fit(Math.negateExact(((Number) value).longValue()), value, value)
        : negated(Values.exact((Number) value));
  }

  private static @Nullable Object negated(@Nullable BigDecimal number) {
    return number == null ? null : number.negate();
  }

  private static @Nullable Object absolute(List<Object> arguments) {
    Object value = arguments.get(0);
    boolean negative =
        value instanceof Double number
            ? number < 0
            : value instanceof Number other && signum(other) < 0;
    return negative ? negate(arguments) : value instanceof Float ? null : value;
  }

  private static int signum(Number number) {
    BigDecimal exact = Values.exact(number);
    if (exact == null) {
      throw new ArithmeticException("a number without an exact value");
    }
    return exact.signum();
  }

  private static Object sign(List<Object> arguments) {
    return arguments.get(0) instanceof Double number
        ? (int) Math.signum(number)
        : signum((Number) arguments.get(0));
  }

  /** Of decimals, to a scale if one is given; integers without a scale stay. */
  private static Function rounded(RoundingMode mode) {
    return arguments -> {
      Object value = arguments.get(0);
      int scale = arguments.size() > 1 ? ((Number) arguments.get(1)).intValue() : 0;
      if (value instanceof BigDecimal number) {
        return number.setScale(scale, mode);
      }
      return Integers.isInteger(value) && scale >= 0 ? value : null;
    };
  }

  private static @Nullable Object extreme(List<Object> arguments, int wanted) {
    Object best = arguments.get(0);
    for (Object argument : arguments) {
      Integer order = Values.order(argument, best);
      if (order == null) {
        return null;
      }
      best = Integer.signum(order) == wanted ? argument : best;
    }
    return best;
  }

  private static @Nullable Object not(List<Object> arguments) {
    Object value = arguments.get(0);
    return Integers.isInteger(value)
        ? Integers.fit(~((Number) value).longValue(), value, value)
        : null;
  }

  /** The bits of the shifted number are those of its own class. */
  private static Function shift(boolean left) {
    return arguments -> {
      int count = ((Number) arguments.get(1)).intValue();
      if (arguments.get(0) instanceof Integer value && count >= 0 && count < Integer.SIZE) {
        return left ? value << count : value >> count;
      }
      if (arguments.get(0) instanceof Long value && count >= 0 && count < Long.SIZE) {
        return left ? value << count : value >> count;
      }
      return null;
    };
  }
}
